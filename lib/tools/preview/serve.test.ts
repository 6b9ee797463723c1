import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageServer } from '../serve-page';
import type { Preview } from './record';
import { servePreview } from './serve';

const COUNTS = { actors: 1, targets: 0, positions: 0, derived: 0, terms: 0 };
const STARTS_WITHIN_MS = 30_000;

let preview: Preview = {
  files: new Map([['record/terms.json', '{"truce":1}']]),
  state: { folder: 'data', problems: [], unreadable: [], counts: COUNTS },
};
let server: PageServer;
const get = (path: string) => fetch(new URL(path, server.address));

beforeAll(async () => {
  server = await servePreview(() => preview, { port: 0, orNext: false });
}, STARTS_WITHIN_MS);
afterAll(() => server?.close());

/** The status of an answer to a request that names another host, as a page elsewhere might have it made. */
const statusFor = (host: string) =>
  new Promise<number | undefined>((done, fail) => {
    request(new URL('record/terms.json', server.address), { headers: { host } }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on('error', fail)
      .end();
  });

const isListening = (host: string, port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect({ host, port }, () => done(socket.destroy() !== undefined));
    socket.on('error', () => done(false));
  });

describe('servePreview', () => {
  it('serves the page, the record and the problems', async () => {
    expect(await (await get('')).text()).toContain('main.tsx');
    expect((await get('main.tsx')).status).toBe(200);
    const terms = await get('record/terms.json');
    expect([terms.headers.get('content-type'), await terms.text()]).toEqual([
      'application/json; charset=utf-8',
      '{"truce":1}',
    ]);
    expect(await (await get('problems.json?x')).json()).toEqual(preview.state);
  });

  it('serves what is current', async () => {
    preview = { ...preview, state: { ...preview.state, failure: 'no disk' } };
    expect(await (await get('problems.json')).json()).toMatchObject({ failure: 'no disk' });
  });

  it.each(['record/targets/idlib.jsonl', 'package.json', 'record/constructor'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers to this machine only, by its own name', async () => {
    const port = Number(new URL(server.address).port);
    expect(server.address).toBe(`http://localhost:${port}/`);
    const outward = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    expect(await isListening('127.0.0.1', port)).toBe(true);
    for (const address of outward) expect(await isListening(address, port), address).toBe(false);
    expect(await statusFor('preview.example')).toBe(403);
  });

  it('says what to do where the port is in use, or takes the next one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    await expect(servePreview(() => preview, { port, orNext: false })).rejects.toThrow('choose another with --port');
    const next = await servePreview(() => preview, { port, orNext: true });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    await next.close();
    other.close();
  });
});
