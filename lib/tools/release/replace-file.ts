// A file's new content → the file, whole: whoever reads it meanwhile, or after a crash, finds the old one or the new.
import { renameSync, writeFileSync } from 'node:fs';

export function replaceFile(path: string, content: string | Buffer): void {
  const beside = `${path}.new`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
