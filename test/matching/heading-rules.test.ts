import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { HeadingProblem } from '../../addin/model/match';
import { memoryHost } from '../../tools/memory-host';
import { realStandard } from '../support/real-standard';

const worker = realStandard.layouts.find((layout) => layout.id === 'asc-wds/worker')!;
const HEADINGS = worker.fields.filter((field) => field.optionalColumn !== true).map((field) => field.name);

async function problemsOf(
  headings: readonly string[],
  source: 'workbook' | 'text',
): Promise<readonly HeadingProblem[]> {
  const host = memoryHost([{ name: 'worker', cells: [headings, ['Home 1', 'W1']] }], { source });
  const { tables } = await matchWorkbook(host, realStandard);
  return tables[0]!.problems;
}

function swapped(): string[] {
  const [first, second, ...rest] = HEADINGS;
  return [second!, first!, ...rest];
}

const after = (heading: string, added: readonly string[]): string[] => {
  const at = HEADINGS.indexOf(heading) + 1;
  return [...HEADINGS.slice(0, at), ...added, ...HEADINGS.slice(at)];
};

describe('headings of the ASC-WDS worker file', () => {
  it('are 44', () => {
    expect(HEADINGS).toHaveLength(44);
  });

  it.each<[string, readonly string[]]>([
    ['in order', HEADINGS],
    [
      'with the optional two after UNIQUEWORKERID',
      after('UNIQUEWORKERID', ['CHGUNIQUEWRKID', 'TRANSFERSTAFFRECORD']),
    ],
    ['with one of the optional two', after('UNIQUEWORKERID', ['TRANSFERSTAFFRECORD'])],
    [
      'with further qualifications',
      [...HEADINGS, 'QUALACH04', 'QUALACH04NOTES', 'QUALACH05', 'QUALACH05NOTES'],
    ],
  ])('%s have no problem', async (_, headings) => {
    expect(await problemsOf(headings, 'text')).toEqual([]);
  });

  it.each<[string, readonly string[], HeadingProblem]>([
    [
      'in another order',
      swapped(),
      {
        kind: 'order',
        rule: 'asc-wds/worker-x-1',
        severity: 'error',
        message:
          'Column A is headed "UNIQUEWORKERID", where the file has LOCALESTID. The file is taken only with exactly its own headings, in their order: put them right.',
      },
    ],
    [
      'in small letters',
      HEADINGS.map((heading) => heading.toLowerCase()),
      {
        kind: 'order',
        rule: 'asc-wds/worker-x-1',
        severity: 'error',
        message:
          'Column A is headed "localestid", where the file has LOCALESTID. The file is taken only with exactly its own headings, in their order: put them right.',
      },
    ],
    [
      'with a column of their own at the end',
      [...HEADINGS, 'Rota'],
      {
        kind: 'order',
        rule: 'asc-wds/worker-x-1',
        severity: 'error',
        message:
          'Column AS is headed "Rota", which the file does not have. The file is taken only with exactly its own headings, in their order: put them right.',
      },
    ],
    [
      'with one missing',
      HEADINGS.filter((heading) => heading !== 'DHA'),
      {
        kind: 'missing',
        rule: 'asc-wds/worker-x-1',
        severity: 'error',
        message:
          '1 heading of ASC-WDS workers has no column here: DHA. Add the column, or correct its heading.',
      },
    ],
    [
      'with many missing',
      HEADINGS.slice(0, 30),
      {
        kind: 'missing',
        rule: 'asc-wds/worker-x-1',
        severity: 'error',
        message:
          '14 headings of ASC-WDS workers have no column here: MAINJRDESC, CONTHOURS, AVGHOURS, NMCREG, AMHP, SCQUAL and 8 more. Add the columns, or correct their headings.',
      },
    ],
    [
      'with a qualification number left out',
      [...HEADINGS, 'QUALACH04', 'QUALACH04NOTES', 'QUALACH06', 'QUALACH06NOTES'],
      {
        kind: 'numbering',
        rule: 'asc-wds/worker-x-2',
        severity: 'error',
        message:
          'QUALACH06 is there but QUALACH05 is not: these columns come together and count up without gaps. Add it.',
      },
    ],
    [
      'with a qualification without its notes',
      [...HEADINGS, 'QUALACH04'],
      {
        kind: 'numbering',
        rule: 'asc-wds/worker-x-2',
        severity: 'error',
        message:
          'QUALACH04 is there but QUALACH04NOTES is not: these columns come together and count up without gaps. Add it.',
      },
    ],
    [
      'with the columns of a further qualification the wrong way round',
      [...HEADINGS, 'QUALACH04NOTES', 'QUALACH04'],
      {
        kind: 'numbering',
        rule: 'asc-wds/worker-x-2',
        severity: 'error',
        message:
          'Column AS is headed "QUALACH04NOTES", where the file has QUALACH04. The file is taken only with exactly its own headings, in their order: put them right.',
      },
    ],
    [
      'with a space before each',
      HEADINGS.map((heading) => ` ${heading}`),
      {
        kind: 'order',
        rule: 'asc-wds/worker-x-1',
        severity: 'error',
        message:
          'Column A is headed " LOCALESTID", where the file has LOCALESTID. The file is taken only with exactly its own headings, in their order: put them right.',
      },
    ],
  ])('%s: an error in a CSV file', async (_, headings, problem) => {
    expect(await problemsOf(headings, 'text')).toEqual([problem]);
  });

  it('in another order are a warning in a workbook, where the check goes on as it is', async () => {
    expect(await problemsOf(swapped(), 'workbook')).toEqual([
      {
        kind: 'order',
        rule: 'asc-wds/worker-x-1',
        severity: 'warning',
        message:
          'Column A is headed "UNIQUEWORKERID", where the file has LOCALESTID. The check is not affected; put the headings right in the file to send, which needs exactly its own, in their order.',
      },
    ]);
  });
});

it('Spaces round the headings of a workbook are nothing to speak of: the file to send is made from it', async () => {
  expect(
    await problemsOf(
      HEADINGS.map((heading) => ` ${heading} `),
      'workbook',
    ),
  ).toEqual([]);
});
