// The telling of a difference → its section of data/CHANGELOG.md.

const HEAD = `# What readers saw change

Written by \`npm run release\`: in each version, what became of positions, roll calls, targets, actors and terms.
− withdrawn, ~ changed, + added.
`;
/** Longer than any that the record may hold. */
const FENCE = '`````';

export interface Section {
  version: string;
  date: string;
  lines: readonly string[];
}

/** Puts the section on top, in place of one of the same version. */
export function writeChangelog(text: string, { version, date, lines }: Section): string {
  const section = `## ${version} (${date})\n\n${FENCE}text\n${lines.join('\n')}\n${FENCE}\n`;
  const [, ...sections] = text.split(/^(?=## \d)/m);
  const others = sections.filter((one) => !one.startsWith(`## ${version} `)).map((one) => one.trimEnd());
  return [HEAD.trimEnd(), section.trimEnd(), ...others].join('\n\n').concat('\n');
}
