import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import english from '../../data/public/_locales/en/messages.json';
import { isCode, readSources } from './sources';

/** Keys that code puts together: the template `stance_${stance}_text` names all that begin and end so. */
const templates = (text: string): RegExp[] =>
  [...text.matchAll(/`([a-zA-Z]+_\$\{[\w.]+\}(?:_\$\{\w+\}|_\w+)?)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace(/\$\{[\w.]+\}/g, '[a-z_]+')}$`),
  );
/** Keys by their names: between quotation marks, or as the manifest names them. */
const names = (text: string): string[] =>
  [...text.matchAll(/'(?:__MSG_)?([a-zA-Z_]+?)(?:__)?'/g)].map(([, name = '']) => name);

it('every message is said somewhere', () => {
  const sources = readSources('.ts', '.tsx').filter(
    (source) => isCode(source) && !source.path.startsWith('lib/tools/'),
  );
  const texts = [...sources.map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')];
  const said = new Set(texts.flatMap(names));
  const patterns = texts.flatMap(templates);
  const isSaid = (key: string) =>
    said.has(key) || said.has(key.replace(/_(one|other)$/, '')) || patterns.some((pattern) => pattern.test(key));
  const unused = Object.keys(english).filter((key) => !isSaid(key));
  expect(unused, 'messages of data/public/_locales that nothing says: delete them in every language').toEqual([]);
});
