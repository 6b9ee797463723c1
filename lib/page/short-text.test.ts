import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureDom } from './dom';
import { shortText } from './short-text';

const read = (html: string, most = 20) => {
  const { document } = new JSDOM(`<!doctype html><body><div>${html}</div><p>Behind it.</p>`).window;
  return shortText(captureDom(document), document.querySelector('div') as Element, most);
};

describe('the text of an element', () => {
  it.each([
    ['is trimmed', '\n  6 <b>March</b>\n 2020  ', '6 March\n 2020'],
    [
      'leaves scripts, styles and comments out',
      '6 March<script>let x = 1;</script><!-- x --><style>b {}</style> 2020',
      '6 March 2020',
    ],
    ['ends with its element', '<i></i><b><u></u></b>', ''],
    ['may be as long as said', '12345678901234567890', '12345678901234567890'],
    ['is not given where it is longer', '123456789012345678901', null],
    ['is not given where it goes on in another node', '<b>1234567890</b><b>1234567890</b><b>1</b>', null],
    ['is not given where it is made of more nodes than a line is', '<i></i>'.repeat(500), null],
  ])('%s', (_what, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('may stand between any number of spaces', () => {
    expect(read(`${' '.repeat(100)}6 March 2020${' '.repeat(100)}`)).toBe('6 March 2020');
  });
});
