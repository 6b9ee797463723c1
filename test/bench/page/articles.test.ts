import { describe, expect, it } from 'vitest';
import type { TraceCost } from '../trace';
import { offTopicPages, summarize, typicalArticles } from './articles';
import { firstMark, type Visit } from './visit';

/** A visit with tasks of so many milliseconds; its first mark is in sight `seen` milliseconds after the first of them. */
function visited(cpus: readonly number[], seen: number | null): Visit {
  const tasks = cpus.map((cpu, index) => ({ at: 100 + index, cpu, wall: cpu, layout: 0 }));
  const total = cpus.reduce((sum, cpu) => sum + cpu, 0);
  const marks: Record<string, number> = seen === null ? {} : { seen: 100 + seen };
  const cost: TraceCost = { tasks, total, longest: Math.max(...cpus), layout: 0, rendering: 0, all: total, marks };
  return { cost, heap: 0, walk: 1, nodes: 1, seen: null, frame: 0, marks: 0 };
}

describe('summarize', () => {
  it('takes medians and percentiles over all visits, those of tasks over all tasks', () => {
    const pages = [[visited([4, 8], 40), visited([4, 4], 60)], [visited([1, 1], null)]];
    expect(summarize(pages)).toEqual({
      pages: 2,
      visits: 3,
      total: { median: 8, p95: 12 },
      task: { p99: 8, longest: 8 },
      firstMark: { median: 50, p95: 60 },
    });
  });
});

describe('firstMark', () => {
  it('counts from our first task', () => expect(firstMark(visited([1], 30))).toBe(30));
  it('is none where no mark is in sight', () => expect(firstMark(visited([1], null))).toBeNull());
  it('is what the page saw where there is no trace', () =>
    expect(firstMark({ ...visited([1], 30), cost: null, seen: 12 })).toBe(12));
});

describe('the pages', () => {
  it('are typical articles of at most ten thousand words, in many languages, each with an address of its own', () => {
    const articles = typicalArticles();
    expect(articles.length).toBeGreaterThan(30);
    expect(Math.max(...articles.map(({ words }) => words))).toBeLessThan(10_100);
    expect(Math.min(...articles.map(({ words }) => words))).toBeGreaterThan(300);
    const languages = articles.map(({ html }) => /<html[^>]* lang="([a-z]+)/.exec(html)?.[1] ?? 'en');
    expect(new Set(languages)).toEqual(new Set(['ar', 'de', 'en', 'es', 'fr', 'he', 'ru', 'tr', 'zh']));
    const all = [...articles, ...offTopicPages()].map(({ url }) => url);
    expect(new Set(all).size).toBe(all.length);
  });

  it('run no script of their own, which would be taken for ours', () => {
    const scripts = [...typicalArticles(), ...offTopicPages()].flatMap(
      ({ html }) => html.match(/<script[^>]*>/g) ?? [],
    );
    expect(scripts.filter((tag) => !tag.includes('application/ld+json'))).toEqual([]);
  });
});
