import { expect, it } from 'vitest';
import { PAGES } from './every-page';

const COUNT = 60;

it('the hostile pages are H1 to H60', () => {
  const ids = new Set(PAGES.map(({ id }) => Number(id.slice(1))));
  expect([...ids].sort((a, b) => a - b)).toEqual(Array.from({ length: COUNT }, (_, at) => at + 1));
});
