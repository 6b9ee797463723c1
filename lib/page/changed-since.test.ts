import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { changedSince } from './changed-since';

describe('changedSince', () => {
  it.each<[string, (document: Document) => void, boolean]>([
    ['words', ({ body }) => Object.assign(body.querySelector('p')?.firstChild as Text, { data: 'A truce.' }), true],
    ['a new paragraph', ({ body }) => body.append('And another truce.'), true],
    ['a class', ({ body }) => body.classList.add('read'), false],
    ['nothing', () => {}, false],
  ])('tells of a change: %s', async (_what, change, changed) => {
    const { window } = new JSDOM('<p>No news.</p>');
    const hasChanged = changedSince(window as unknown as Window & typeof globalThis, new AbortController().signal);
    change(window.document);
    expect(hasChanged()).toBe(changed);
  });

  it('tells of a change that is long past, and of none after the signal', async () => {
    const { window } = new JSDOM('<p>No news.</p>');
    const end = new AbortController();
    const [first, second] = [new AbortController().signal, end.signal].map((signal) =>
      changedSince(window as unknown as Window & typeof globalThis, signal),
    );
    end.abort();
    window.document.body.append('A truce.');
    await Promise.resolve();
    expect([first?.(), second?.()]).toEqual([true, false]);
  });
});
