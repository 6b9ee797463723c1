// What a page is told of settings that nobody changed, but for what is given.
import type { PageSettings } from '../messaging/contract';

export function pageSettingsWith(some: Partial<PageSettings>): PageSettings {
  return {
    ...{ density: 'section', hiddenLines: [], hiddenTargets: [], muted: [], opening: 'hover', modifier: 'Shift' },
    ...{ weight: 'normal', restMs: 350, language: null },
    ...some,
  };
}
