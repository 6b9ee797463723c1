// What the stores are given: texts in every interface language, and papers that say what the package does.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCREENSHOTS, TILES } from '../../lib/tools/pictures/sizes';

const LOCALES = readdirSync('data/public/_locales');
const read = (path: string) => readFileSync(path, 'utf8');
const listing = (locale: string) => read(`.store/listing/${locale}.md`);
/** Firefox takes 250 characters for the summary; Chrome 16,000 for the description. */
const SUMMARY_MAX = 250;
const DESCRIPTION_MAX = 16_000;

const summaryOf = (locale: string) => listing(locale).split('\n')[2] ?? '';
/** Digits of every script as Western ones. */
const numbersIn = (text: string) =>
  [...text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).matchAll(/\d+/g)].map(Number);

describe('listings', () => {
  it('are there in every interface language, and in no other', () => {
    expect(readdirSync('.store/listing').sort()).toEqual(LOCALES.map((locale) => `${locale}.md`).sort());
  });

  it.each(LOCALES)('%s has all parts, in the language', (locale) => {
    const parts = listing(locale).trimEnd().split('\n\n');
    expect(parts.map((part) => part.split('\n').length)).toEqual([1, 1, 1, 5, 1, 1, 1]);
    expect(parts[0]).toBe('# Truceline');
    expect(summaryOf(locale).length).toBeLessThanOrEqual(SUMMARY_MAX);
    expect(listing(locale).length).toBeLessThan(DESCRIPTION_MAX);
    const english = listing('en').split('\n');
    if (locale !== 'en')
      expect(
        listing(locale)
          .split('\n')
          .filter((line) => line !== '# Truceline' && line !== '' && english.includes(line)),
      ).toEqual([]);
  });

  it.each(LOCALES)('%s promises no more ceasefires and languages than there are', (locale) => {
    const targets = readdirSync('data/ceasefires').length;
    const [count = 0] = numbersIn(listing(locale).split('\n- ')[1] ?? '').filter((one) => one < 2000);
    expect(count).toBeLessThanOrEqual(targets);
    expect(count).toBeGreaterThan(targets * 0.8);
    const languages = new Set(LOCALES.map((one) => one.split('_')[0]));
    expect(numbersIn(listing(locale).split('\n- ')[3] ?? '')).toEqual([16, languages.size]);
  });
});

describe('papers', () => {
  it('justify each permission of the manifest, and no other', () => {
    const config = read('wxt.config.ts');
    const permissions = /permissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '';
    const hosts = /const PAGES = \[([^\]]*)\]/.exec(config)?.[1] ?? '';
    const asked = [...`${permissions},${hosts}`.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    const why = read('.store/permissions.md').split('## Why each permission')[1] ?? '';
    const told = [...why.matchAll(/^- (.*?):(?: |$)/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(told.sort()).toEqual(asked.sort());
  });

  it('credit every package that ships, and the United Nations for votes', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const credited = read('.store/attributions.md');
    const shippedAsNames = ['i18n-iso-countries', 'world-countries', 'cldr-dates-full', 'opencc-js'];
    for (const name of [...Object.keys(dependencies), ...shippedAsNames]) expect(credited).toContain(`\`${name}\``);
    expect(credited).toMatch(/UN Digital Library/);
    expect(credited).toMatch(/CC BY 4\.0|Attribution 4\.0/);
  });

  it.each(['data-problem', 'new-actor', 'bug', 'objection'])('ask in the form "%s" for what is needed', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string }; validations?: { required?: boolean } }[];
    };
    expect(form.name && form.description).toBeTruthy();
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    const required = fields.filter(({ validations }) => validations?.required).map(({ id }) => id);
    const needed = { 'data-problem': 'proof', 'new-actor': 'proof', bug: 'address', objection: 'office' }[name];
    expect(required).toContain(needed);
    // What the policy calls the form by.
    if (name === 'objection' || name === 'data-problem') expect(read('.store/corrections.md')).toContain(form.name);
  });
});

describe('pictures', () => {
  it.each(Object.entries({ ...SCREENSHOTS, ...TILES }))('%s has the size that the stores ask for', (name, size) => {
    const png = readFileSync(`.store/pictures/${name}`);
    // https://www.w3.org/TR/png-3/#11IHDR
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(size);
    const [GREY, RGB, INDEXED] = [0, 2, 3];
    expect([GREY, RGB, INDEXED], 'Chrome takes no picture with an alpha channel').toContain(png.readUInt8(25));
  });

  it('are no others', () => {
    expect(readdirSync('.store/pictures').sort()).toEqual(Object.keys({ ...SCREENSHOTS, ...TILES }).sort());
  });
});
