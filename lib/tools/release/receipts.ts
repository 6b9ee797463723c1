// What passed on which files → a note on the disk, so that a release that was interrupted need not test them again.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Step → digest of the files on which it last passed. */
const receipts = z.record(z.string(), z.string());

export interface Receipts {
  has(step: string, digest: string): boolean;
  add(step: string, digest: string): void;
}

/** A note that cannot be read counts as none. */
export function openReceipts(path: string): Receipts {
  return {
    has: (step, digest) => read(path)[step] === digest,
    add(step, digest) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ ...read(path), [step]: digest }));
    },
  };
}

function read(path: string): Record<string, string> {
  try {
    return receipts.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
