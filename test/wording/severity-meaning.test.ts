import type { Layout } from '../../core/api/shapes';
import { meaningOf, purposeOfFinding, purposeOfRun } from '../../addin/wording/severity-meaning';
import { makeTable } from '../checking/support/make-run';
import { STAFF } from '../checking/support/small-standard';

const OWN: Layout = { ...STAFF, id: 'standard/person', collection: 'standard' };
const asked = (name: string) => makeTable(1, { name });
const own = (name: string) => makeTable(1, { name, layout: OWN });

describe('What an error asks of the user', () => {
  test.each([
    ['a return', [asked('Staff')], 'Must be put right before the return is accepted.'],
    ['people alone', [own('People')], 'Must be put right.'],
    [
      'a return and people on sheets of their own',
      [asked('Staff'), own('People')],
      'Must be put right; in a return, before it is accepted.',
    ],
    [
      'people whose sheet a return is made of',
      [own('People'), asked('People')],
      'Must be put right before the return is accepted.',
    ],
  ])('speaks of the return where there is one: %s', (_name, tables, words) => {
    expect(meaningOf('error', purposeOfRun({ tables }))).toBe(words);
  });

  test.each([
    [['standard'], 'Is worth knowing.'],
    [['standard', 'swc'], 'Will be ignored in the return, or is worth knowing.'],
  ])('goes by who asks, of one finding: %j', (collections, words) => {
    expect(meaningOf('warning', purposeOfFinding({ collections }))).toBe(words);
  });
});
