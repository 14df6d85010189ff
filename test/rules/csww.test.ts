import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../../functions/rules';
import { LAYOUTS } from '../support/standard-fixture';

interface Known {
  readonly severity: string;
  readonly items: readonly string[];
}

/** Number, severity and items of every rule, as the sources have them. */
const KNOWN: ReadonlyMap<string, Known> = new Map(
  readFileSync(join(__dirname, 'csww-severities.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): [string, Known] => {
      const [number = '', severity = '', items = ''] = line.split(',');
      return [number, { severity, items: items.split(';') }];
    }),
);

/** Doubted in part: two items of a rule that is an error are queries, and their notes say why. */
const DOUBTED = ['L050-Sex', 'L050-QualInst'];

/** Follows from the types of the schemas, which no list of rules repeats. */
const OF_THE_SCHEMAS = 'csww/L061';

const layouts = [...LAYOUTS.values()].filter(({ collection }) => collection === 'csww');
const inData = layouts.flatMap(({ id: layout, fields }) =>
  fields.flatMap(({ name, rules }) =>
    [...new Map(Object.values(rules ?? {}).map((rule) => [rule.id, rule])).values()].map((rule) => ({
      layout,
      fields: [name],
      ...rule,
      kind: 'field',
    })),
  ),
);
const inCode = layouts.flatMap((layout) =>
  rulesOf(layout).flatMap((rule) => (rule.id === OF_THE_SCHEMAS ? [] : { ...rule, layout: layout.id })),
);
const all = [...inData, ...inCode].map((rule) => {
  const [number = '', item] = rule.id.slice('csww/'.length).split('-');
  return { ...rule, name: rule.id.slice('csww/'.length), number, item };
});
const years = layouts.filter(({ family }) => family === 'csww/worker').length;
const yearOf = (layout: string) => Number(layout.slice(-'2025'.length));
const of = (number: string) => all.filter((rule) => rule.number === number);

describe('The rules of the children’s social work census', () => {
  it('are 60 in the sources', () => {
    expect([...KNOWN.keys()]).toEqual(
      Array.from({ length: 60 }, (_, at) => `L${String(at + 1).padStart(3, '0')}`),
    );
  });

  it('are all here, and no others', () => {
    expect([...new Set(all.map(({ number }) => number))].sort()).toEqual([...KNOWN.keys()]);
  });

  it('stand once in a layout, in its data or in code', () => {
    const places = all.map(({ layout, id }) => `${layout} ${id}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
    const data = new Set(inData.map(({ id }) => id));
    expect(inCode.filter(({ id }) => data.has(id))).toEqual([]);
  });

  it('have the severity of the sources, but for two that are doubted', () => {
    const other = all.filter(({ number, severity }) => KNOWN.get(number)?.severity !== severity);
    expect([...new Set(other.map(({ name }) => name))].sort()).toEqual([...DOUBTED].sort());
    expect(new Set(other.map(({ severity }) => severity))).toEqual(new Set(['query']));
  });

  it.each(['L010', 'L011', 'L027', 'L032', 'L039', 'L040', 'L041'])(
    '%s has a part for each of its items',
    (number) => {
      expect([...new Set(of(number).map(({ item }) => item))].sort()).toEqual(
        [...(KNOWN.get(number)?.items ?? [])].sort(),
      );
    },
  );

  it('L050 has a part for each item that is needed, and for sex, which took the place of gender', () => {
    expect([...new Set(of('L050').map(({ item }) => item))].sort()).toEqual(
      [...(KNOWN.get('L050')?.items ?? []), 'Sex'].filter((item) => item !== 'AgencyWorker').sort(),
    );
  });

  it.each<[number: string, family: string, years: { from?: number; to?: number }]>([
    ['L013', 'csww/authority', { from: 2025 }],
    ['L020', 'csww/authority', { from: 2025 }],
    ['L021', 'csww/authority', { from: 2025 }],
    ['L028', 'csww/worker', { to: 2023 }],
    ['L029', 'csww/worker', { from: 2024 }],
    ['L038', 'csww/worker', { to: 2024 }],
    ['L039', 'csww/worker', { from: 2025 }],
    ['L040', 'csww/worker', { from: 2025 }],
    ['L041', 'csww/worker', { to: 2024 }],
    ['L048', 'csww/worker', { to: 2024 }],
  ])('%s holds in the years that it is for', (number, family, { from = 0, to = Infinity }) => {
    const expected = layouts
      .filter((layout) => layout.family === family && from <= yearOf(layout.id) && yearOf(layout.id) <= to)
      .map(({ id }) => id);
    expect([...new Set(of(number).map(({ layout }) => layout))].sort()).toEqual(expected);
  });

  it('that hold every year are in each of its layouts', () => {
    const yearly = new Set(['L013', 'L021', 'L028', 'L029', 'L038', 'L039', 'L040', 'L041', 'L048']);
    for (let n = 14; n <= 20; n += 1) yearly.add(`L0${n}`);
    const counts = [...KNOWN.keys()]
      .filter((number) => !yearly.has(number))
      .map((number) => [number, new Set(of(number).map(({ layout }) => layout)).size]);
    expect(counts.filter(([, count]) => count !== years)).toEqual([
      ...['L001', 'L002', 'L003', 'L004', 'L005', 'L006', 'L007'].map((number) => [number, 1]),
      ['L008', years + 1],
      ['L009', 1],
    ]);
  });
});
