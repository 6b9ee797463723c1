// An address → whether its document can still be read there.

/** `refused` and `failed` say nothing of the document: the server would not answer a machine, or not at all. */
export type Answer =
  | { state: 'there' }
  | { state: 'moved'; to: string }
  | { state: 'gone'; status: number }
  | { state: 'refused'; status: number }
  | { state: 'failed'; reason: string };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT_MS = 20_000;
const TRIES = 2;
const GONE = new Set([404, 410]);
/** A redirect that the server means to last; others change with the day. */
const LASTING = new Set([301, 308]);
const MOST_REDIRECTS = 8;
const HEADERS = { 'user-agent': 'truceline data:links (checks citations)', accept: 'text/html,*/*' };

/** Asks without following blindly: a lasting redirect is where the entry should point. Never rejects. */
export async function askAddress(url: string, fetch: Fetch): Promise<Answer> {
  let answer: Answer = { state: 'failed', reason: '' };
  for (let attempt = 0; attempt < TRIES && answer.state === 'failed'; attempt++)
    answer = await follow(url, fetch).catch((error): Answer => ({ state: 'failed', reason: reasonOf(error) }));
  return answer;
}

async function follow(url: string, fetch: Fetch): Promise<Answer> {
  let at = url;
  let moved = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    // GET and not HEAD, which many news servers answer with an error; the body is not waited for.
    const response = await fetch(at, { redirect: 'manual', headers: HEADERS, signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    const { status } = response;
    const next = response.headers.get('location');
    if (status >= 300 && status < 400 && next !== null) {
      moved &&= LASTING.has(status);
      at = new URL(next, at).href;
    } else if (GONE.has(status)) return { state: 'gone', status };
    else if (status >= 500) throw new Error(`status ${status}`);
    else if (status >= 400) return { state: 'refused', status };
    else if (isFrontPage(at, url)) return { state: 'gone', status };
    else return moved && at !== url ? { state: 'moved', to: at } : { state: 'there' };
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

/** Many sites lead whoever asks for a removed document to their front page. */
function isFrontPage(at: string, asked: string): boolean {
  const { pathname, search } = new URL(at);
  return at !== asked && pathname === '/' && search === '';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
