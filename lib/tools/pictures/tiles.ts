// Name, icon and one line of text → pages that are pictured as the stores' tiles.
import { readFileSync } from 'node:fs';

const STYLE = `
  html { font: 400 22px/1.35 system-ui, sans-serif; color: #1c2733; background: #f4f1ea; }
  body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 6vw; }
  svg { width: 26vw; max-width: 260px; height: auto; flex: none; }
  h1 { margin: 0; font-size: clamp(34px, 6vw, 84px); font-weight: 650; letter-spacing: -.01em; }
  p { margin: .4em 0 0; font-size: clamp(16px, 2.2vw, 30px); max-width: 24em; }
  u { text-decoration: underline solid 3px #1d5fae; text-underline-offset: .18em; }
  u.against { text-decoration: underline double 3px #8a5a00; }
`;
const icon = () => readFileSync('data/public/icon/truceline.svg', 'utf8').replace(/<\?xml.*?\?>/, '');

/** A tile: the smaller it is, the fewer the words. */
export function tilePage(name: string): string {
  const words = {
    'tile-small.png': '<h1>Truceline</h1><p>Who <u>stands</u> where</p>',
    'tile-marquee.png':
      '<h1>Truceline</h1><p>Who <u>called for</u> the ceasefire, who <u class="against">voted against</u> it: with dates and citations, in the news that you read.</p>',
  }[name];
  const text = words === undefined ? '' : `<div>${words}</div>`;
  const alone = words === undefined ? 'svg { width: 72vw; max-width: none; }' : '';
  return `<!doctype html><html lang="en"><style>${STYLE}${alone}</style><body>${icon()}${text}`;
}

/** The page with the toolbar window over it, where the browser would open it. */
export function windowOverPage(page: Uint8Array, popup: Uint8Array): string {
  const address = (picture: Uint8Array) => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  const style = `
    body { margin: 0; background: url("${address(page)}") no-repeat; }
    img { position: fixed; inset: 12px 24px auto auto; width: 400px; border-radius: 8px; box-shadow: 0 6px 30px #0006; }
  `;
  return `<!doctype html><style>${style}</style><img src="${address(popup)}">`;
}
