// Aliases that came, changed or went → a line for each entry.
import type { Alias } from '../../model/fields';
import { sayWord } from '../say';
import type { EntryDifference } from './difference';

/** "France: + “Élysée” (fr), “Quai d'Orsay” (fr) and 12 more · − “Gaul”"; null where nothing changed. */
export function tellAliases({ name, aliases }: EntryDifference, room: number): string | null {
  const { added, changed, withdrawn } = aliases;
  const parts = [
    tellList('−', withdrawn.map(sayAlias), room),
    tellList(
      '~',
      changed.map((one) => `${sayAlias(one.new)}: ${one.fields.map(({ field }) => sayWord(field)).join(', ')}`),
      room,
    ),
    tellList('+', added.map(sayAlias), room),
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${name}: ${parts.join(' · ')}` : null;
}

function tellList(mark: string, all: string[], room: number): string {
  if (all.length === 0) return '';
  const more = all.length - room;
  return `${mark} ${all.slice(0, room).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function sayAlias({ text, lang, strength }: Alias): string {
  const marks = [lang === 'en' ? '' : lang, strength === 'weak' ? 'weak' : ''].filter((one) => one !== '');
  return `“${text}”${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}
