import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { NAMES } from '../position/positions.states';
import {
  ARABIC,
  COLOMBIA,
  IDLIB_CARD,
  NO_TARGET,
  ONLY_UNDATED,
  OPEN_WHICH,
  PAUSE_TERM,
  PUTIN,
  REPORTS_NEWER,
  REPORTS_ON_ANOTHER,
  REPORTS_OTHERWISE,
  REPORTS_THE_FIRST,
  REPORTS_THE_SAME,
  RESOLUTION_CARD,
  UNDATED,
  US_ON_APPEAL,
  US_ON_IDLIB_CARD,
  VOTER,
} from './cards.states';
import type { PopoverContent } from './content';
import { Popover } from './popover';

const nothing = () => undefined;

const show = (content: PopoverContent, language = 'en') => (
  <Popover
    content={content}
    say={sayEnglish}
    language={language}
    names={NAMES}
    onClose={nothing}
    onAtlas={nothing}
    onOpenTerm={nothing}
    onMute={nothing}
    onWhy={nothing}
  />
);

export const states: States = {
  loading: () => show({ state: 'loading' }),
  error: () =>
    show({
      state: 'error',
      text: 'Truceline was updated while this page was open. Reload the page.',
    }),
  'muted on a site': () => show({ state: 'muted', alias: 'Washington', scope: 'site' }),
  'muted, right to left': () => show({ state: 'muted', alias: 'واشنطن', scope: 'everywhere' }, 'ar'),
  'opposes, resolution later': () => show({ state: 'card', card: US_ON_APPEAL }),
  'refused the related statement': () => show({ state: 'card', card: US_ON_IDLIB_CARD }),
  'no recorded position': () => show({ state: 'card', card: COLOMBIA }),
  'days not known': () => show({ state: 'card', card: UNDATED }),
  'nothing that is surely earlier': () => show({ state: 'card', card: ONLY_UNDATED }),
  'same day differs, date unknown': () => show({ state: 'card', card: PUTIN }),
  'roll call': () => show({ state: 'card', card: VOTER }),
  'no ceasefire of ours': () => show({ state: 'card', card: NO_TARGET }),
  'several ceasefires': () => show({ state: 'card', card: OPEN_WHICH }),
  'several, right to left': () => show({ state: 'card', card: OPEN_WHICH }, 'ar'),
  ceasefire: () => show({ state: 'card', card: IDLIB_CARD }),
  resolution: () => show({ state: 'card', card: RESOLUTION_CARD }),
  term: () => show({ state: 'card', card: PAUSE_TERM }),
  'long Arabic names': () => show({ state: 'card', card: ARABIC }),
  'article reports the same': () => show({ state: 'card', card: US_ON_APPEAL, reported: REPORTS_THE_SAME }),
  'article is newer': () => show({ state: 'card', card: COLOMBIA, reported: REPORTS_NEWER }),
  'article reports otherwise, in Arabic': () =>
    show({ state: 'card', card: US_ON_IDLIB_CARD, reported: REPORTS_OTHERWISE }),
  'article reports what is not recorded': () => show({ state: 'card', card: COLOMBIA, reported: REPORTS_THE_FIRST }),
  'article reports, no ceasefire of ours': () => show({ state: 'card', card: NO_TARGET, reported: REPORTS_ON_ANOTHER }),
  'right to left': () => show({ state: 'card', card: US_ON_APPEAL }, 'ar'),
};
