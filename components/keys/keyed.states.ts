// The commands with the keys that they are given at first.
import type { Keyed } from './key-list';

export const KEYED: readonly Keyed[] = [
  { command: 'next-mention', keys: 'Alt+Shift+Period' },
  { command: 'previous-mention', keys: 'Alt+Shift+Comma' },
  { command: 'open-mention', keys: 'Alt+Shift+O' },
  { command: 'close-mention', keys: '' },
  { command: 'toggle-site', keys: '' },
  { command: '_execute_action', keys: 'Alt+Shift+Y' },
];
