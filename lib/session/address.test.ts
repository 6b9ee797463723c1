import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { watchAddress } from './address';

const START = 'https://news.example/world/one?page=1';

function setUp(withNavigation: boolean) {
  const { window } = new JSDOM('<a>next</a>', { url: START });
  const navigation = new window.EventTarget();
  if (withNavigation) Object.assign(window, { navigation });
  let moves = 0;
  const end = new window.AbortController();
  watchAddress(window as unknown as Window, () => moves++, end.signal);
  const go = (url: string) => {
    window.history.pushState(null, '', url);
    if (withNavigation) navigation.dispatchEvent(new window.Event('currententrychange'));
    else window.document.querySelector('a')?.dispatchEvent(new window.Event('click', { bubbles: true }));
  };
  return { go, end, moves: () => moves };
}

describe.each([
  ['with the navigation API', true],
  ['without it', false],
])('watchAddress %s', (_what, withNavigation) => {
  it.concurrent.each([
    ['another path', '/world/two', 1],
    ['another question', '/world/one?page=2', 1],
    ['a route in the fragment', '#/two', 1],
    ['a place in the page', '#part-2', 0],
    ['the same again', START, 0],
  ])('%s', async (_how, url, expected) => {
    const { go, moves } = setUp(withNavigation);
    go(url);
    await new Promise((done) => setTimeout(done, 900));
    expect(moves()).toBe(expected);
  });

  it.concurrent('the end of its signal', async () => {
    const { go, end, moves } = setUp(withNavigation);
    go('/world/two');
    end.abort();
    go('/world/three');
    await new Promise((done) => setTimeout(done, 900));
    expect(moves()).toBe(withNavigation ? 1 : 0);
  });
});
