import { join } from 'node:path';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { describeFinding } from '../../addin/checking/describe-finding';
import { matchWorkbook } from '../../addin/checking/match-workbook';
import { FileHost } from '../../addin/hosts/files/file-host';
import { openFile } from '../../addin/hosts/command-line/open-file';
import type { Host } from '../../addin/hosts/host';
import { memoryHost } from '../support/memory-host';
import { engineApi, realStandard } from '../support/real-standard';

const REFERENCE_DATE = '2026-09-30';

type Readable = Pick<Host, 'listSheets' | 'read' | 'source'>;

const open = async (file: string) => new FileHost('command-line', await openFile(join(__dirname, file)));

/** What a check finds: the layout of each sheet, what is said of its headings, and a sentence for each finding. */
async function check(host: Readable) {
  const match = await matchWorkbook(host, realStandard);
  const options = { referenceDate: REFERENCE_DATE, collections: [] };
  const run = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options);
  return {
    layouts: match.tables.map(({ layout }) => layout.id),
    headings: match.tables.flatMap(({ problems }) => problems.map(({ message }) => message)),
    findings: run.findings.map((finding) => `${finding.rule} ${describeFinding(run, finding).sentence}`),
  };
}

/** Each layout's sample, test/samples/<layout>.csv: right rows, and the faults that are found in the others. */
const SAMPLES: readonly (readonly [layout: string, findings: readonly string[]])[] = [
  [
    'asc-wds/workplace',
    [
      'asc-wds/workplace-1140-7 R6: A capacity is given for one of the services "6;13" that has none. ' +
        'Leave its place between the semicolons empty.',
      'asc-wds/workplace-1140-3 S6: The utilisations are not as many as the capacities "30;5". ' +
        'Write one for each service, with semicolons between them, empty where a service has none.',
      'asc-wds/workplace-1280-3 Z6: One of the job roles in "8;22" is not in the list of job roles, or no longer in use. ' +
        'Correct its code.',
    ],
  ],
  [
    'asc-wds/worker',
    [
      'asc-wds/worker-1290-1 AE6: Main job role "23" needs a description. Say in a few words what the job is.',
      'asc-wds/worker-3300-3 AF6: "37.25" has too many decimals. ' +
        'Write hours in whole or half hours, such as 37 or 37.5, or 999 when they are not known.',
    ],
  ],
  [
    'asc-wds/training',
    [
      'asc-wds/training-2110-2 K4: "15/03/2022" is not "36" months less a day after the date completed ("15/03/2019"). ' +
        'Correct one of them, or clear the expiry date.',
      'asc-wds/training-1050-1 C5: "99" is not a training category code. ' +
        'Choose a training category code from the list.',
    ],
  ],
];

/** What is found only when the three files of ASC-WDS stand side by side. */
const TOGETHER: readonly string[] = [
  'asc-wds/workplace-2300-1 workplace, AC3: There are as many or more vacancies than workers here. Check that "1" is right.',
  'asc-wds/workplace-2200-1 workplace, Y6: "12" staff are given here, which is not the number of worker rows with status ' +
    'NEW or UPDATE. Correct the total, or the worker rows.',
  'asc-wds/training-1080-2 training, J4: "15/03/2019" is before the worker turned 14 (see the date of birth in row 4 of ' +
    'the workers). Correct one of the two dates.',
  'asc-wds/training-996-1 training, B5: Worker "0299" is not in the worker table of this workbook, at this workplace. ' +
    'Correct the reference, or add the worker.',
  'asc-wds/training-997-1 training, A6: Workplace "Elm House" is not in the workplace table of this workbook. ' +
    'Correct the reference, or add the workplace.',
];

describe('The sample sheet of each layout', () => {
  it.each(SAMPLES)('is recognised, and its faults found: %s', async (layout, findings) => {
    expect(await check(await open(`${layout}.csv`))).toEqual({ layouts: [layout], headings: [], findings });
  });
});

/** The cells of a sample, as its file has them. */
async function cellsOf(file: string) {
  const sheet = (await openFile(join(__dirname, file))).sheets[0]!;
  return Array.from({ length: sheet.rowCount }, (_, row) => [...sheet.rowValues(row, 0, sheet.columnCount)]);
}

describe('The three ASC-WDS samples in one workbook', () => {
  it('are compared with each other', async () => {
    const names = ['workplace', 'worker', 'training'];
    const sheets = await Promise.all(
      names.map(async (name) => ({ name, cells: await cellsOf(`asc-wds/${name}.csv`) })),
    );
    const { layouts, findings } = await check(memoryHost(sheets, { source: 'text' }));
    const ruleOf = (finding: string) => finding.split(' ')[0];
    const alone = SAMPLES.filter(([layout]) => layouts.includes(layout)).flatMap(([, found]) => found);

    expect(layouts).toEqual(names.map((name) => `asc-wds/${name}`));
    expect(findings.filter((finding) => !alone.map(ruleOf).includes(ruleOf(finding)))).toEqual(TOGETHER);
    expect(findings).toHaveLength(alone.length + TOGETHER.length);
  });
});
