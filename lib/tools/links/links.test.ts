import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runMain } from '../command';
import type { CitedAddress } from './addresses';
import { type Asking, checkLinks } from './check-links';
import { linksCommand } from './links';

/** What the local server does, by the first part of a path. */
const ANSWERS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  there: (_, response) => response.end('a document'),
  gone: (_, response) => response.writeHead(410).end(),
  missing: (_, response) => response.writeHead(404).end(),
  refused: (_, response) => response.writeHead(403).end(),
  broken: (_, response) => response.writeHead(503).end(),
  cut: (request) => request.socket.destroy(),
  moved: (_, response) => response.writeHead(301, { location: '/there/new' }).end(),
  today: (_, response) => response.writeHead(302, { location: '/there/today' }).end(),
  front: (_, response) => response.writeHead(301, { location: '/' }).end(),
  circle: (_, response) => response.writeHead(301, { location: '/circle/x' }).end(),
  '': (_, response) => response.end('the front page'),
  archive(request, response) {
    const asked = new URL(request.url ?? '', 'http://x').searchParams.get('url') ?? '';
    const closest = { available: true, url: 'http://web.archive.org/web/2020/copy' };
    const snapshots = asked.includes('/gone/') ? { closest } : {};
    response.end(asked.includes('/broken/') ? 'not JSON' : JSON.stringify({ archived_snapshots: snapshots }));
  },
};

let server: Server;
let origin: string;
let asked: string[];
let atOnce: { now: number; most: number };
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const kind = (request.url ?? '').split(/[/?]/)[1] ?? '';
    if (kind !== 'archive') atOnce.most = Math.max(atOnce.most, ++atOnce.now);
    response.on('close', () => {
      if (kind !== 'archive') atOnce.now--;
    });
    setTimeout(() => ANSWERS[kind]?.(request, response), 2);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  atOnce = { now: 0, most: 0 };
});

const asking = (): Asking => ({ fetch: globalThis.fetch, archive: `${origin}/archive` });
const address = (path: string, archived?: string): CitedAddress => ({
  url: `${origin}/${path}`,
  archived,
  places: ['data/terms/truce.yml:4'],
});
const stateOf = async (path: string, archived?: string) => {
  const [link] = await checkLinks([address(path, archived)], asking());
  return link && { ...link.answer, copy: link.copy };
};

describe('checkLinks', () => {
  it.each([
    ['there/a', { state: 'there', copy: null }],
    ['today/a', { state: 'there', copy: null }],
    ['missing/a', { state: 'gone', status: 404, copy: null }],
    ['gone/a', { state: 'gone', status: 410, copy: 'https://web.archive.org/web/2020/copy' }],
    ['front/a', { state: 'gone', status: 200, copy: null }],
    ['refused/a', { state: 'refused', status: 403, copy: null }],
    ['broken/a', { state: 'failed', reason: 'status 503', copy: null }],
    ['circle/a', { state: 'failed', reason: 'more than 8 redirects', copy: null }],
  ])('of %s tells %o', async (path, expected) => {
    expect(await stateOf(path)).toEqual(expected);
  });

  it('tells where an address leads for good, and keeps one that is led elsewhere for the day', async () => {
    expect(await stateOf('moved/a')).toEqual({ state: 'moved', to: `${origin}/there/new`, copy: null });
  });

  it('asks a server that failed once more, and tells a connection that is cut', async () => {
    expect(await stateOf('cut/a')).toMatchObject({ state: 'failed' });
    expect(asked.filter((path) => path === '/cut/a')).toHaveLength(2);
  });

  it('takes the copy that the entry names, and asks the archive for none then', async () => {
    const copy = 'https://archive.example.org/copy';
    expect(await stateOf('gone/a', copy)).toMatchObject({ copy });
    expect(asked.filter((path) => path.startsWith('/archive'))).toEqual([]);
  });

  it('asks a server one thing at a time, and answers in the order of the addresses', async () => {
    const paths = Array.from({ length: 8 }, (_, index) => `there/${index}`);
    const links = await checkLinks(
      paths.map((path) => address(path)),
      asking(),
    );
    expect(links.map(({ url }) => url)).toEqual(paths.map((path) => `${origin}/${path}`));
    expect(atOnce.most).toBe(1);
  });
});

describe('data:links', () => {
  let folder: string;
  let told: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const term = (...paths: string[]) =>
    `name: Truce\ndefinition: A halt.\naliases: [{ text: truce }]\ncitations:\n${paths
      .map((path) => `  - url: ${origin}/${path}\n    title: A\n    publisher: B\n    kind: secondary\n`)
      .join('')}`;
  const run = (...words: string[]) => runMain('usage: x', (all) => linksCommand(all, asking()), [folder, ...words]);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truceline-links-'));
    told = '';
    vi.spyOn(console, 'log').mockImplementation((text: string) => {
      told += text;
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('tells each address once, with file and line of all entries that cite it', async () => {
    write('terms/truce.yml', term('there/a', 'gone/a'));
    write('terms/pause.yml', term('gone/a'));
    expect(await run()).toBe(1);
    expect(told.split('\n')).toEqual([
      '2 addresses: 1 there, 1 gone, 0 failed, 0 moved, 0 refused',
      '',
      '## Gone: name an archived copy, or another proof',
      '',
      `- ${origin}/gone/a (status 410; copy: https://web.archive.org/web/2020/copy)`,
      '  data/terms/pause.yml:5, data/terms/truce.yml:9',
    ]);
  });

  it('ends well where nothing is gone, and asks only the host that is named', async () => {
    write('terms/truce.yml', term('there/a'));
    expect(await run()).toBe(0);
    expect(await run('--host', '127.0.0.1', '--json')).toBe(0);
    expect(asked).toEqual(['/there/a', '/there/a']);
    expect(await run('--host', '0.0.1x')).toBe(0);
    expect(asked).toHaveLength(2);
  });

  it('takes two folders for wrong usage', async () => {
    expect(await run('more')).toBe(2);
  });
});
