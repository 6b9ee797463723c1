// The preview's record → what Vite's server answers with beside the page.
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { Preview } from './record';

const TYPES: Record<string, string> = { json: 'application/json', jsonl: 'application/jsonl' };

/** Serves `record/…` and `problems.json` from memory. */
export function previewPlugin(current: () => Preview): Plugin {
  return {
    name: 'truceline:preview',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
        if (path === 'problems.json') answer(response, path, JSON.stringify(current().state));
        else if (path.startsWith('record/')) answer(response, path, current().files.get(path));
        else next();
      });
    },
  };
}

function answer(response: ServerResponse, path: string, content: string | undefined): void {
  if (content === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end(`no ${path}`);
  else {
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(content);
  }
}
