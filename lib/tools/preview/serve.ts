// The preview's record → a server with the preview's page.
import { type PageServer, type Port, servePage } from '../serve-page';
import { previewPlugin } from './plugin';
import type { Preview } from './record';

/** Serves until it is closed. @throws Error when the port is in use. */
export function servePreview(current: () => Preview, port: Port): Promise<PageServer> {
  return servePage({ ...port, folder: 'lib/tools/preview/page', plugins: [previewPlugin(current)] });
}
