import type { MessageKey } from '../../lib/model/say';
import type { PopupState } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Explained } from './explained';

type Unreachable = Extract<PopupState, { state: 'unreachable' }>['why'];

const MESSAGES = {
  'browser-page': { title: 'unreachableBrowserTitle', text: 'unreachableBrowserText' },
  permission: { title: 'unreachablePermissionTitle', text: 'unreachablePermissionText' },
  reload: { title: 'unreachableReloadTitle', text: 'unreachableReloadText' },
} as const satisfies Record<Unreachable, { title: MessageKey; text: MessageKey }>;

/** Why the page could not be asked. */
export function UnreachablePage({ why }: { why: Unreachable }) {
  const { say } = useSpeech();
  const { title, text } = MESSAGES[why];
  return <Explained title={say(title)} text={say(text)} />;
}
