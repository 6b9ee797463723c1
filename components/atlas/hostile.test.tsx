// @vitest-environment jsdom
// The atlas over hostile records, as a document; test/surfaces/injection.test.ts looks at the same in browsers.
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { states } from './atlas-hostile.states';

const STRAY = 'script, style, link, img, iframe, object, embed, math, form, base, audio, video, svg:not(.icon)';

describe('the atlas over a hostile record', () => {
  beforeEach(() => {
    render(null, document.body);
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
  });

  it.each(Object.entries(states))('%s: its texts stay texts, its links lead to the web or within', (_name, state) => {
    render(state(), document.body);
    expect(document.body.textContent).toContain('executed=1');
    expect([...document.querySelectorAll(STRAY)].map((one) => one.outerHTML)).toEqual([]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const outward = links.filter((link) => !link.getAttribute('href')?.startsWith('#/'));
    for (const link of outward) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.closest('li')?.querySelector('.host')?.textContent).toMatch(/^[\x21-\x7e]+$/);
    }
  });
});
