// The pictures that the stores show, with the sizes they ask for in CSS pixels.
// https://developer.chrome.com/docs/webstore/images
// https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension

export interface PictureSize {
  width: number;
  height: number;
}

const SCREENSHOT: PictureSize = { width: 1280, height: 800 };

/** By file name. Chrome and Firefox take five screenshots, Edge six; all take this size. */
export const SCREENSHOTS = {
  'screenshot-1-card.png': SCREENSHOT,
  'screenshot-2-summary.png': SCREENSHOT,
  'screenshot-3-atlas.png': SCREENSHOT,
  'screenshot-4-dark.png': SCREENSHOT,
  'screenshot-5-right-to-left.png': SCREENSHOT,
} as const satisfies Record<string, PictureSize>;

export const TILES = {
  'tile-small.png': { width: 440, height: 280 },
  'tile-marquee.png': { width: 1400, height: 560 },
  'logo-edge.png': { width: 300, height: 300 },
} as const satisfies Record<string, PictureSize>;
