import { describe, expect, it } from 'vitest';
import { addresses } from './addresses';
import { type Case, type Data, find, type Good, PROOF } from './sound-entries.states';

describe('addresses', () => {
  const cite = (url: string) => (data: Data) => {
    data.truce.citations = [{ ...PROOF, url }];
  };
  const told = (url: string, message: string) => `truce.yml: url: ${url} | ${message}`;
  const BAD: Case[] = [
    [
      'an IP address',
      cite('http://93.184.216.34/a'),
      told('http://93.184.216.34/a', 'the host is an IP address (93.184.216.34)'),
    ],
    [
      'an IP address in disguise',
      cite('http://2130706433/a'),
      told('http://2130706433/a', 'the host is an IP address (127.0.0.1)'),
    ],
    ['an IP address of version 6', cite('http://[::1]/a'), told('http://[::1]/a', 'the host is an IP address ([::1])')],
    ['this very machine', cite('http://localhost/a'), told('http://localhost/a', 'the host "localhost" is not public')],
    [
      'a host without a domain',
      cite('https://intranet/a'),
      told('https://intranet/a', 'the host "intranet" is not public'),
    ],
    [
      'a host that ends in a stop',
      cite('https://example.com./a'),
      told('https://example.com./a', 'the host ends in a stop'),
    ],
    [
      'a port',
      cite('https://example.com:8080/a'),
      told('https://example.com:8080/a', 'a port (8080), which no public document needs'),
    ],
    [
      'a host of two scripts',
      cite('https://r\u0435uters.com/a'),
      told('https://rеuters.com/a', 'the host imitates another: "rеuters" holds letters that only look Latin'),
    ],
    [
      'the same, encoded',
      cite('https://xn--ruters-3of.com/a'),
      told('https://xn--ruters-3of.com/a', 'the host imitates another: "rеuters" holds letters that only look Latin'),
    ],
    [
      'a host of letters that look Latin',
      cite('https://\u0430\u0441\u0435.com/a'),
      told('https://асе.com/a', 'the host imitates another: "асе" holds letters that only look Latin'),
    ],
    [
      'a host that is not ASCII',
      cite('https://münchen.de/a'),
      told('https://münchen.de/a', 'the host is not written in ASCII (xn--mnchen-3ya.de)'),
    ],
    [
      'a tracking mark',
      cite('https://example.com/a?utm_source=rss'),
      told('https://example.com/a?utm_source=rss', '"utm_source" tracks the reader'),
    ],
    [
      'a click mark',
      cite('https://example.com/a?fbclid=x'),
      told('https://example.com/a?fbclid=x', '"fbclid" tracks the reader'),
    ],
    [
      'a feed mark',
      cite('https://example.com/a?ref=rss'),
      told('https://example.com/a?ref=rss', '"ref" tracks the reader'),
    ],
    ['a search', cite('https://example.com/?s=truce'), told('https://example.com/?s=truce', 'a search page ("s")')],
    [
      'a search path',
      cite('https://example.com/en/search/?id=1'),
      told('https://example.com/en/search/?id=1', 'a search page'),
    ],
    [
      'a tag',
      cite('https://example.com/tag/truce/'),
      told('https://example.com/tag/truce/', 'a page that lists documents, and changes'),
    ],
    ['a short link', cite('https://bit.ly/3abc'), told('https://bit.ly/3abc', 'bit.ly only leads on to the document')],
    [
      'a stored copy of the same kind',
      (data) => (data.truce.citations = [{ ...PROOF, archived: 'https://t.co/a' }]),
      'truce.yml: archived: https://t.co/a | t.co only leads on to the document',
    ],
    [
      'one of a timeline',
      (data) =>
        (data.idlib.timeline = [
          { date: '2020-03-05', event: 'The parties met.', citations: [{ ...PROOF, url: 'https://t.co/a' }] },
        ]),
      'ceasefire.yml: url: https://t.co/a | t.co only leads on to the document',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(addresses, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a query that names a document', cite('https://example.com/index.php?q=node/12&id=3')],
    ['a host in one foreign script, encoded', cite('https://xn--80aesfpebagmfblc0a.xn--p1ai/a')],
    ['a host with accents, encoded', cite('https://xn--mnchen-3ya.de/a')],
    ['an article below a list', cite('https://example.com/topics/2020/03/truce')],
    ['an encyclopaedia', cite('https://www.britannica.com/topic/armistice-law')],
    ['an archive of articles', cite('https://www.taipeitimes.com/News/world/archives/2020/03/08/2003732314')],
    ['letters of another script in the path', cite('https://example.com/News/فصيل')],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(addresses, change)).toEqual([]);
  });
});
