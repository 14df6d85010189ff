import { layoutsInForce } from '../../../core/layouts/layouts-in-force';
import type { Layout } from '../../../core/api/shapes';
import { STAFF } from '../../checking/support/small-standard';

const year = (id: string, validFrom?: string, validTo?: string): Layout => ({
  ...STAFF,
  id,
  title: id,
  family: 'demo/census',
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

const OLD = year('2021', '2020-10-01', '2021-09-30');
const NEW = year('2023', '2022-10-01');
const LAYOUTS = [NEW, STAFF, OLD];

describe('the layout of a family that a reference date picks', () => {
  it.each<[string, string | undefined, string, string | undefined]>([
    ['within a year', '2021-03-01', '2021', undefined],
    ['on its first day', '2020-10-01', '2021', undefined],
    ['on its last day', '2021-09-30', '2021', undefined],
    ['in a year without an end', '2030-01-01', '2023', undefined],
    ['not given', undefined, '2023', undefined],
    [
      'before them all',
      '2019-01-01',
      '2021',
      '2021 begins on 1 October 2020, and nothing nearer to 1 January 2019 is known: it is used in its place.',
    ],
    [
      'between two, nearer the earlier',
      '2021-12-01',
      '2021',
      '2021 ends on 30 September 2021, and nothing nearer to 1 December 2021 is known: it is used in its place.',
    ],
    [
      'between two, nearer the later',
      '2022-08-01',
      '2023',
      '2023 begins on 1 October 2022, and nothing nearer to 1 August 2022 is known: it is used in its place.',
    ],
  ])('%s', (_, date, id, note) => {
    const [census] = layoutsInForce(LAYOUTS, date);

    expect([census!.layout.id, census!.note]).toEqual([id, note]);
  });

  it('leaves a layout without a family as it is', () => {
    expect(layoutsInForce(LAYOUTS, '1990-01-01')[1]).toEqual({ layout: STAFF });
  });
});
