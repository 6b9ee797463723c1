// Runs once before all tests: they test the dataset and the build of this very tree.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileTo } from '../lib/tools/compile';

export default function setup(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (!compileTo(resolve('.dataset'), resolve('data'), version)) throw new Error('the data has problems (see above)');
}
