import type { MessageKey } from '../../lib/model/say';
import type { Closed } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Explained } from './explained';

const MESSAGES = {
  'not-a-document': { title: 'closedDocumentTitle', text: 'closedDocumentText' },
  'no-article': { title: 'closedArticleTitle', text: 'closedArticleText' },
  'no-term': { title: 'closedTermTitle', text: 'closedTermText' },
  'site-off': { title: 'closedSiteTitle', text: 'closedSiteText' },
  'nothing-found': { title: 'closedNothingTitle', text: 'closedNothingText' },
} as const satisfies Record<Closed, { title: MessageKey; text: MessageKey }>;

/** Why nothing is marked on a page that could be read. */
export function ClosedPage({ why, host }: { why: Closed; host: string }) {
  const { say } = useSpeech();
  const { title, text } = MESSAGES[why];
  return <Explained title={say(title, host)} text={say(text, host)} />;
}
