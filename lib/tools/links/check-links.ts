// Addresses → what became of each. A server is asked one thing at a time.
import type { CitedAddress } from './addresses';
import { findArchived } from './archive';
import { type Answer, askAddress, type Fetch } from './ask';

export interface CheckedLink extends CitedAddress {
  answer: Answer;
  /** Where it is gone or failed: a copy, of the entry or of the Internet Archive. */
  copy: string | null;
}

export interface Asking {
  fetch: Fetch;
  /** Of the Internet Archive's lookup. */
  archive?: string;
  /** How many servers are asked at a time. */
  servers?: number;
}

const SERVERS = 12;

/** In the order of the addresses. Never rejects. */
export async function checkLinks(
  addresses: readonly CitedAddress[],
  { fetch, archive, servers = SERVERS }: Asking,
): Promise<CheckedLink[]> {
  const queues = [...byServer(addresses).values()];
  const checked = new Map<string, CheckedLink>();
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const one of queue) checked.set(one.url, await check(one, fetch, archive));
  };
  await Promise.all(Array.from({ length: servers }, work));
  return addresses.flatMap(({ url }) => checked.get(url) ?? []);
}

async function check(one: CitedAddress, fetch: Fetch, archive: string | undefined): Promise<CheckedLink> {
  const answer = await askAddress(one.url, fetch);
  const needsCopy = answer.state === 'gone' || answer.state === 'failed';
  return { ...one, answer, copy: needsCopy ? (one.archived ?? (await findArchived(one.url, fetch, archive))) : null };
}

function byServer(addresses: readonly CitedAddress[]): Map<string, CitedAddress[]> {
  const servers = new Map<string, CitedAddress[]>();
  for (const one of addresses) {
    const { host } = new URL(one.url);
    servers.set(host, [...(servers.get(host) ?? []), one]);
  }
  return servers;
}
