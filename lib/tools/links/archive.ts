// An address that is gone → the copy that the Internet Archive has of it.
import { z } from 'zod';
import type { Fetch } from './ask';

/** https://archive.org/help/wayback_api.php */
export const WAYBACK = 'https://archive.org/wayback/available';
const TIMEOUT_MS = 20_000;

const answer = z.object({
  archived_snapshots: z.object({ closest: z.object({ available: z.boolean(), url: z.string() }).optional() }),
});

/** The address of the copy, or null where there is none, or the archive does not answer. */
export async function findArchived(url: string, fetch: Fetch, archive = WAYBACK): Promise<string | null> {
  try {
    const response = await fetch(`${archive}?url=${encodeURIComponent(url)}`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { closest } = answer.parse(await response.json()).archived_snapshots;
    return closest?.available ? closest.url.replace(/^http:/, 'https:') : null;
  } catch {
    return null;
  }
}
