import type { CellValue } from '../../core/api/shapes';
import type { MemorySheet } from '../../tools/memory-host';
import { checkReal, findingsOf, matchReal, tablesOf } from '../checking/support/real-check';

const HEADINGS = [
  'Employee number',
  'Surname',
  'First name',
  'DOB',
  'Contract number',
  'Contract type',
  'Contract start date',
  'Contracted hours',
  'FTE',
  'Annual salary',
  'Pay interval',
];

function staff(...rows: readonly (readonly CellValue[])[]): MemorySheet {
  return { name: 'Staff', cells: [HEADINGS, ...rows] };
}

const ANN: readonly CellValue[] = ['E1', 'Made-Up', 'Ann', { date: '1980-02-01' }];
const BOB: readonly CellValue[] = ['E2', 'Made-Up', 'Bob', { date: '1990-02-01' }];
const contract = (reference: string, start = '2020-09-01'): CellValue[] => [
  reference,
  'PRM',
  { date: start },
  18.5,
  0.5,
  30_000,
  1,
];
const STANDARD = ['standard'];

it('a flat sheet is a table of each record type that its columns are of', async () => {
  const match = await matchReal([staff([...ANN, ...contract('C1')])], { collections: STANDARD });

  expect(tablesOf(match)).toEqual([
    'standard/contract: A Person reference, E Contract reference, F Contract type, G Start date, H Hours per week, I Full-time equivalent',
    'standard/person: A Person reference, B Family name, C Given name, D Date of birth',
    'standard/pay: A Person reference, E Contract reference, J Annual pay, K Pay interval',
  ]);
});

describe('a person on two rows', () => {
  it('with two contracts is one person', async () => {
    const sheet = staff(
      [...ANN, ...contract('C1')],
      [...ANN, ...contract('C2')],
      [...BOB, ...contract('C3')],
    );

    expect(findingsOf(await checkReal([sheet], STANDARD))).toEqual([]);
  });

  it('with one contract number for both is one contract too many', async () => {
    const sheet = staff([...ANN, ...contract('C1')], [...BOB, ...contract('C1')]);

    expect(findingsOf(await checkReal([sheet], STANDARD))).toEqual(['E3 standard/primary-key (standard)']);
  });

  it('who is another person each time has one reference too many', async () => {
    const [, ...other] = BOB;
    const sheet = staff([...ANN, ...contract('C1')], ['E1', ...other, ...contract('C2')]);

    expect(findingsOf(await checkReal([sheet], STANDARD))).toContain('A3 standard/primary-key (standard)');
  });

  it('the same through and through was entered twice', async () => {
    const row = [...ANN, ...contract('C1')];

    expect(findingsOf(await checkReal([staff(row, row)], STANDARD))).toEqual([
      'A3 standard/primary-key (standard)',
      'E3 standard/primary-key (standard)',
    ]);
  });
});

it('rows count once, however many tables they are of', async () => {
  const run = await checkReal([staff([...ANN, ...contract('C1')], [...BOB, ...contract('C2')])], STANDARD);

  expect([run.rowsChecked, run.tables.map(({ rows }) => rows)]).toEqual([2, [2, 2, 2]]);
});

it('two sheets of one layout are a table each', async () => {
  const first: MemorySheet = { ...staff([...ANN, ...contract('C1')]), name: 'Oak School' };
  const second: MemorySheet = { ...staff([...BOB, ...contract('C1')]), name: 'Elm School' };
  const run = await checkReal([first, second], STANDARD);

  expect(run.tables.map(({ sheet, layout }) => `${sheet.name} ${layout.id}`)).toEqual([
    'Oak School standard/contract',
    'Oak School standard/person',
    'Oak School standard/pay',
    'Elm School standard/contract',
    'Elm School standard/person',
    'Elm School standard/pay',
  ]);
  expect(findingsOf(run)).toEqual([]);
});
