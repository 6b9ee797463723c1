// A citation as it stands in the document → whether it leads where it says, and nowhere else.

export interface LedTo {
  html: string;
  /** What is wrong; empty where nothing is. */
  faults: string[];
}

const ASCII = /^[\x21-\x7e]+$/;

/** @param host the one that must be led to and told; null where there must be no link */
export function ledTo(item: Element, host: string | null): LedTo {
  const links = [...item.querySelectorAll('a')];
  const told = [...item.querySelectorAll('.host')].map((one) => one.textContent ?? '');
  const faults = [
    ...(links.length === (host === null ? 0 : 1) ? [] : [`${links.length} links`]),
    ...(told.join() === (host ?? '') ? [] : [`tells "${told.join()}" for "${host}"`]),
    ...links.flatMap((link) => faultsOf(link, told[0] ?? '')),
  ];
  return { html: item.innerHTML.slice(0, 300), faults };
}

/** What is wrong with a link out of the extension beside which a host is told. */
export function faultsOf(link: HTMLAnchorElement, told: string): string[] {
  return [
    ...(/^https?:$/.test(link.protocol) ? [] : [`leads to ${link.protocol}`]),
    ...(link.host.replace(/^www\./, '') === told && ASCII.test(told) ? [] : [`leads to ${link.host}, tells ${told}`]),
    ...(link.target === '_blank' && link.rel === 'noopener noreferrer' ? [] : [`opens ${link.target} ${link.rel}`]),
  ];
}
