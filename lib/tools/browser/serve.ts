// Pages under any host name, on loopback: an HTTP proxy that serves what it knows and counts all it is asked for.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that a browser made. */
export interface SeenRequest {
  method: string;
  url: string;
}

export interface PageServer {
  port: number;
  /** Every request since the start, also those that were refused. */
  requests: SeenRequest[];
  /** Serves `html` at `url` from now on. */
  add(url: string, html: string | Buffer, type?: string): void;
  close(): Promise<void>;
}

/** Starts the proxy on a free port of the loopback interface. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, { body: string | Buffer; type: string }>();
  const requests: SeenRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    requests.push({ method: request.method ?? '', url });
    const page = pages.get(url.split('#')[0] ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page?.body ?? '');
  };
  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '' });
    // A browser that ends while it asks resets the connection; that is no failure of ours.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    add: (url, body, type = 'text/html; charset=utf-8') => void pages.set(url, { body, type }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
