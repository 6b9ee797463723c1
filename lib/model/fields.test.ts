import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { address, alias, fullDate, id, language, partialDate } from './fields';

/** One schema with what it takes and what it refuses. */
const FIELDS: [name: string, schema: ZodType, good: unknown[], bad: unknown[]][] = [
  [
    'id',
    id,
    ['russia', 'united-states', 'unsc-2532', 'a1'],
    ['', 'Russia', 'united_states', '2532-unsc', 'a--b', '-a', 'a-', 'türkiye', 'a b', 7],
  ],
  [
    'partialDate',
    partialDate,
    ['2020', '2020-03', '2020-03-06', '2020-02-29', '2000-02-29'],
    [
      '',
      '20',
      '2020-3',
      '2020-13',
      '2020-00',
      '2020-02-30',
      '2019-02-29',
      '1900-02-29',
      '2020-04-31',
      '2020-03-06T00:00',
      2020,
    ],
  ],
  ['fullDate', fullDate, ['2020-03-06'], ['2020', '2020-03', '2020-02-30']],
  [
    'address',
    address,
    ['https://example.com/a', 'http://example.com/a.pdf', 'https://example.com/?id=1', 'https://example.com/a#b'],
    [
      '',
      'example.com/a',
      'https://example.com',
      'https://example.com/',
      'https://example.com/#a',
      'ftp://example.com/a',
      'javascript:alert(1)',
      'data:text/html,a',
      'https://user:word@example.com/a',
      'https://user@example.com/a',
    ],
  ],
  ['language', language, ['en', 'mul', 'zh-Hant'], ['', 'EN', 'english', 'en-GB', 'zh-hant']],
  [
    'alias',
    alias,
    [
      { text: 'Russia' },
      { text: 'Russian', strength: 'weak', needs: ['government'] },
      { text: 'Johnson', strength: 'weak', needs: ['full_name', 'title'], since: '2019', until: '2022-09-06' },
      { text: 'US', case: 'exact', except: ['US Open'], lang: 'mul' },
    ],
    [
      { text: 'R' },
      { text: 'Russian', strength: 'weak' },
      { text: 'Russian', strength: 'weak', needs: [] },
      { text: 'Russian', needs: ['government'] },
      { text: 'Russian', strength: 'weak', needs: ['luck'] },
      { text: 'Russia', case: 'lower' },
      { text: 'Russia', excep: ['x'] },
      { text: 'Russia', except: ['x'] },
      { text: 'Russia', since: '2020-02-30' },
    ],
  ],
];

const GOOD = FIELDS.flatMap(([name, schema, good]) =>
  good.map((value) => [name, JSON.stringify(value), schema, value] as const),
);
const BAD = FIELDS.flatMap(([name, schema, , bad]) =>
  bad.map((value) => [name, JSON.stringify(value), schema, value] as const),
);

describe('a field', () => {
  it.each(GOOD)('%s takes %s', (_name, _text, schema, value) => {
    expect(schema.safeParse(value).error).toBeUndefined();
  });

  it.each(BAD)('%s refuses %s', (_name, _text, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('an alias', () => {
  it('is English and strong, unless told otherwise', () => {
    expect(alias.parse({ text: 'Russia' })).toEqual({ text: 'Russia', lang: 'en', strength: 'strong' });
  });

  it('without its evidence is told so at "needs"', () => {
    const issues = alias.safeParse({ text: 'Russian', strength: 'weak' }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([['needs']]);
  });
});
