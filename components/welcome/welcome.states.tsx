import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { KEYED } from '../keys/keyed.states';
import { Welcome } from './welcome';

const nothing = () => undefined;
const show = (language: string, keyed = KEYED) => (
  <Welcome keyed={keyed} say={sayEnglish} language={language} onOptions={nothing} onAtlas={nothing} />
);

export const states: States = {
  'first run': () => show('en'),
  'no keys given': () => show('en', []),
  'right to left': () => show('ar'),
  Persian: () => show('fa'),
  Chinese: () => show('zh-CN'),
};
