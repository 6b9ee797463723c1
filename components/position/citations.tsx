import type { Citation } from '../../lib/model/fields';
import { Icon } from '../controls/icon';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

/** The host of a web address, in ASCII so that look-alike letters show; null for anything but the web. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host.replace(/^www\./, '') : null;
}

/** One citation: the publisher as a link, the date, the host; with `full`, the title too. */
export function CitationLine({ citation, full = false }: { citation: Citation; full?: boolean }) {
  const { say, day } = useSpeech();
  const { url, title, publisher, published, archived } = citation;
  const host = hostOf(url);
  return (
    <>
      {full && (
        <span class="citation-title">
          <Told>{title}</Told>
        </span>
      )}
      {host === null ? (
        <Told>{publisher}</Told>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
          <Told>{publisher}</Told>
          <Icon name="outward" />
          <span class="unseen">{say('opensInNewTab')}</span>
        </a>
      )}{' '}
      {published !== undefined && <span>{day(published)}</span>} {host !== null && <bdi class="host">{host}</bdi>}{' '}
      {archived !== undefined && hostOf(archived) !== null && (
        <a href={archived} target="_blank" rel="noopener noreferrer">
          {say('archivedCopy')}
        </a>
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
