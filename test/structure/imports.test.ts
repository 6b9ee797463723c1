// Who may import whom. The table is the architecture; a new arrow is a decision, made here.
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCode, readSources } from './sources';

interface Rule {
  /** Folders of ours that may be imported for their code. */
  code: string[];
  /** Folders of which only types may be imported. */
  types: string[];
  /** Packages, by their first segments. */
  packages: string[];
}

/** A folder inside another stands before it. */
const RULES: Record<string, Rule> = {
  'lib/model': { code: [], types: ['data/public'], packages: ['zod'] },
  // The closed lists are plain data.
  'lib/text': { code: ['lib/model/vocabulary'], types: ['lib/model'], packages: [] },
  'lib/page': { code: [], types: ['lib/model', 'lib/text'], packages: [] },
  'lib/highlight': { code: [], types: ['lib/model', 'lib/page'], packages: [] },
  // The resolver reads cue words by the matcher; a second one would have to agree with the first.
  'lib/topic': { code: ['lib/text'], types: ['lib/model'], packages: [] },
  // What is searched is folded as what is matched.
  'lib/atlas': {
    code: ['lib/topic', 'lib/text', 'lib/summary', 'lib/model/vocabulary'],
    types: ['lib/model', 'components/atlas'],
    packages: [],
  },
  'lib/reported': { code: [], types: ['lib/model'], packages: [] },
  'lib/summary': { code: ['lib/topic', 'lib/model'], types: ['lib/model'], packages: [] },
  // What the article itself reports is read when a card is open, from the place of its mention.
  'lib/popover': {
    code: ['components/popover', 'lib/reported', 'lib/model/say'],
    types: ['lib/model', 'lib/page'],
    packages: ['preact'],
  },
  'lib/dataset': { code: ['lib/topic', 'lib/atlas'], types: ['lib/model'], packages: ['wxt/browser'] },
  'lib/settings': { code: ['lib/model', 'lib/messaging'], types: ['lib/model'], packages: ['wxt/browser', 'zod'] },
  'lib/messaging': { code: ['lib/model/vocabulary'], types: ['lib/model'], packages: ['wxt/browser', 'zod'] },
  // A page session is where the parts of the pipeline meet; it is handed everything of the browser.
  'lib/session': {
    code: ['lib/page', 'lib/text', 'lib/highlight', 'lib/topic', 'lib/popover', 'lib/messaging'],
    types: ['lib/model', 'components/popover'],
    packages: [],
  },
  // The preview's page runs in a browser: nothing of Node, and the entries only as they are served.
  'lib/tools/preview/page': {
    code: ['components', 'lib/dataset', 'lib/atlas'],
    types: ['lib/model', 'lib/tools'],
    packages: ['preact'],
  },
  'lib/tools/gallery/page': { code: ['components', 'lib/model/say'], types: ['lib/model'], packages: ['preact'] },
  'lib/tools/preview': {
    code: ['lib/tools'],
    types: [],
    packages: ['node:', 'vite', '@preact/preset-vite', 'zod'],
  },
  // The scan runs the very reading of a page, on a document that jsdom made.
  'lib/tools': {
    code: ['lib/model', 'lib/text', 'lib/topic', 'lib/page', 'lib/session', 'lib/dataset', 'lib/reported'],
    types: [],
    packages: [
      'vite',
      '@preact/preset-vite',
      'node:',
      'yaml',
      'js-yaml',
      'zod',
      'jsdom',
      'semver',
      'extract-zip',
      'puppeteer-core',
      'i18n-iso-countries',
      'world-countries',
      'cldr-dates-full',
      'opencc-js',
    ],
  },
  // A sample is marked as a page is: the same names, the same rules.
  components: {
    code: ['components', 'lib/highlight/styles', 'lib/highlight/line-sheet', 'lib/model/say'],
    types: ['lib/model'],
    packages: ['preact'],
  },
  entrypoints: {
    code: [
      'lib/session',
      'lib/popover',
      'lib/messaging',
      'lib/dataset',
      'lib/settings',
      'lib/summary',
      'lib/atlas',
      'lib/topic',
      'lib/model',
      'lib/highlight/line-sheet',
      'components',
      '.dataset',
    ],
    types: ['lib/model', 'components'],
    packages: ['wxt', 'zod', 'preact'],
  },
};

const IMPORT = /^(?:import|export)\s+(type\s+)?([\w*{][^'"();=]*?\s+from\s+)?'([^'\n]+)'/gm;

function folderOf(path: string): string {
  const rule = Object.keys(RULES).find((folder) => path.startsWith(`${folder}/`));
  return rule ?? path;
}

/** True when every name in the braces is marked as a type. */
function importsTypesOnly(keyword: string | undefined, names: string): boolean {
  if (keyword) return true;
  const inside = /^\{(.*)\}\s+from$/s.exec(names.trim())?.[1];
  return inside?.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')) ?? false;
}

function violations(path: string, text: string): string[] {
  const own = folderOf(path);
  const rule = RULES[own];
  if (!rule) return [`${path}: no rule for this folder; add it to the table in test/structure/imports.test.ts`];
  return [...text.matchAll(IMPORT)].flatMap(([, keyword, names = '', from = '']) => {
    if (!from.startsWith('.')) {
      const allowed = rule.packages.some((one) => from === one || from.startsWith(one.endsWith(':') ? one : `${one}/`));
      return allowed
        ? []
        : [`${path} imports the package ${from}; ${own} may use ${rule.packages.join(', ') || 'none'}`];
    }
    const target = join(dirname(path), from).replaceAll('\\', '/');
    if (target.startsWith(`${own}/`)) return [];
    const isIn = (folders: string[]) => folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
    if (isIn(rule.code) || (importsTypesOnly(keyword, names) && isIn(rule.types))) return [];
    return [
      `${path} imports ${target}; ${own} may import code of ${rule.code.join(', ') || 'none'}, types of ${rule.types.join(', ') || 'none'}`,
    ];
  });
}

describe('imports', () => {
  it('follow the table', () => {
    const sources = readSources('.ts', '.tsx').filter(isCode);
    expect(sources.flatMap(({ path, text }) => violations(path, text))).toEqual([]);
  });

  it('never reach another entry point', () => {
    const sources = readSources('.ts', '.tsx').filter(({ path }) => path.startsWith('entrypoints/'));
    const found = sources.flatMap(({ path, text }) =>
      [...text.matchAll(IMPORT)]
        .filter(([, , , from = '']) => from.startsWith('.') && join(dirname(path), from).startsWith('entrypoints/'))
        .map(([line]) => `${path}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('are checked: a forbidden one is named', () => {
    expect(violations('lib/text/x.ts', "import { browser } from 'wxt/browser';")).toHaveLength(1);
    expect(violations('lib/text/x.ts', "import { z } from '../model/fields';")).toHaveLength(1);
    expect(violations('lib/text/x.ts', "import type { Case } from '../model/vocabulary';")).toHaveLength(0);
  });
});
