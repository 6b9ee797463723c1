// Faults of files: what bytes, names and file systems can make.
import { FOLDER, fault, type Plot, put, rename, write } from './plant';

const TEN_MEGABYTES = '# nothing\n'.repeat(1_000_000);
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]);

export const FILE_FAULTS = [
  fault('a file of 10 MB', 'file', write('pause', TEN_MEGABYTES)),
  fault('a symbolic link', 'file', write('pause', { link: 'terms/truce.yml' })),
  fault('a symbolic link that leads nowhere', 'file', write('pause', { link: 'terms/none.yml' })),
  fault('a folder where a file belongs', 'file', write('pause', FOLDER)),
  fault('a folder where the positions belong', 'file', write('positions', FOLDER)),
  fault('a folder for the list of sites', 'file', write('sites.yml', FOLDER), { alone: true }),
  fault(
    'a byte order mark',
    'encoding',
    write('pause', (text) => `\ufeff${text}`),
  ),
  fault(
    'line ends of Windows',
    'encoding',
    write('pause', (text) => text.replaceAll('\n', '\r\n')),
  ),
  fault(
    'one line end of Windows',
    'encoding',
    write('pause', (text) => text.replace('while.\n', '▶while.\r\n')),
  ),
  fault(
    'UTF-16',
    'encoding',
    write('pause', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  ),
  fault('a picture', 'encoding', write('pause', PICTURE)),
  fault(
    'a comment that turns the line',
    'encoding',
    write('front', (text) => text.replace('# What', '# \u202eWhat')),
  ),
  fault('a byte that is no UTF-8', 'encoding', (files, n) => {
    const text = String(files.get(`terms/pause-${n}.yml`)).replace('A truce', 'Une tr\xeave');
    return { ...put(files, `terms/pause-${n}.yml`, Buffer.from(text, 'latin1')), line: 2 };
  }),
  fault('a name with a capital', 'file-name', rename('pause', 'terms/Pause-$n.yml')),
  fault('a name with a foreign letter', 'file-name', rename('pause', 'terms/paüse-$n.yml')),
  fault('a name with a letter that only looks right', 'file-name', rename('pause', 'terms/p\u0430use-$n.yml')),
  fault('a name with a space', 'file-name', rename('pause', 'terms/pause $n.yml')),
  fault('another ending', 'file-name', rename('pause', 'terms/pause-$n.yaml')),
  fault('an ending in capitals', 'file-name', rename('pause', 'terms/pause-$n.YML')),
  fault('no ending', 'file-name', rename('pause', 'terms/pause-$n')),
  fault('an id that every object has', 'file-name', rename('pause', 'terms/constructor.yml')),
  fault('an id that is the prototype', 'file-name', rename('pause', 'terms/__proto__.yml')),
  fault('an id that Windows keeps', 'file-name', rename('pause', 'terms/aux.yml')),
  fault('a file where a folder belongs', 'file-name', write('ceasefires/file-$n', 'kind: ceasefire\n')),
  fault('a folder that is a link', 'file-name', write('ceasefires/linked-$n', { link: 'terms' })),
  fault('a folder whose name is no id', 'file-name', write('ceasefires/Nordia_$n', FOLDER)),
  fault('a folder without a ceasefire', 'file-name', write('ceasefires/empty-$n', FOLDER)),
  fault('a misspelt file of a target', 'file-name', write('ceasefires/nordia-$n/position.yml', '[]\n')),
  fault('a misspelt folder', 'file-name', write('actor-$n', FOLDER)),
  fault('a link in place of all evidence', 'file-name', inPlaceOfEvidence({ link: 'terms' }), { alone: true }),
  fault('a file in place of all evidence', 'file-name', inPlaceOfEvidence('titles: []\n'), { alone: true }),
];

function inPlaceOfEvidence(content: Parameters<typeof put>[2]) {
  return (files: Plot) => {
    files.delete('evidence/en.yml');
    return put(files, 'evidence', content);
  };
}
