// The gallery's page, served.
import { type PageServer, type Port, servePage } from '../serve-page';

/** Serves until it is closed. @throws Error when the port is in use. */
export function serveGallery(port: Port): Promise<PageServer> {
  return servePage({ ...port, folder: 'lib/tools/gallery/page' });
}
