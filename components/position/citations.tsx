import type { Citation } from '../../lib/model/fields';
import { Icon } from '../controls/icon';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

interface WebAddress {
  /** As the browser reads it when it stands alone; in a page, the same letters may mean a place of that page. */
  href: string;
  /** In ASCII, so that look-alike letters show. */
  host: string;
}

/** A document's address; null for anything but the web. */
export function webAddress(url: string): WebAddress | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, href } = new URL(url);
  // Chromium takes a space into the name of a host, as %20; there is no such host.
  const isWeb = (protocol === 'https:' || protocol === 'http:') && !host.includes('%');
  return isWeb ? { href, host: host.replace(/^www\./, '') } : null;
}

/** One citation: the publisher as a link, the date, the host; with `full`, the title too. */
export function CitationLine({ citation, full = false }: { citation: Citation; full?: boolean }) {
  const { say, day } = useSpeech();
  const { title, publisher, published } = citation;
  const document = webAddress(citation.url);
  const archived = webAddress(citation.archived ?? '');
  return (
    <>
      {full && (
        <span class="citation-title">
          <Told>{title}</Told>
        </span>
      )}
      {document === null ? (
        <Told>{publisher}</Told>
      ) : (
        <a href={document.href} target="_blank" rel="noopener noreferrer" title={title}>
          <Told>{publisher}</Told>
          <Icon name="outward" />
          <span class="unseen">{say('opensInNewTab')}</span>
        </a>
      )}{' '}
      {published !== undefined && <span>{day(published)}</span>}{' '}
      {document !== null && <bdi class="host">{document.host}</bdi>}{' '}
      {archived !== null && (
        <>
          <a href={archived.href} target="_blank" rel="noopener noreferrer">
            {say('archivedCopy')}
          </a>{' '}
          <bdi class="host">{archived.host}</bdi>
        </>
      )}
    </>
  );
}

interface CitationsProps {
  citations: readonly Citation[];
  /** Shows each title on its own line. */
  full?: boolean;
}

/** Where it can be read; each link opens in a new tab and tells the site nothing of this page. */
export function Citations({ citations, full = false }: CitationsProps) {
  return (
    <ul class="citations">
      {citations.map((citation) => (
        <li key={citation.url}>
          <CitationLine citation={citation} full={full} />
        </li>
      ))}
    </ul>
  );
}
