import { matchWorkbook } from '../../addin/matching/match-workbook';
import { memoryHost } from '../../tools/memory-host';
import { realStandard } from '../support/real-standard';

/** Headings of a file of today, without those that came later, with those that went since. */
function headingsOf(file: string, { without = '', withOld = '' }): string[] {
  const layout = realStandard.layouts.find(({ id }) => id === `asc-wds/${file}`)!;
  const gone = new Set(without.split(' '));
  const own = layout.fields.filter(({ name, optionalColumn }) => optionalColumn !== true && !gone.has(name));
  return [...own.map(({ name }) => name), ...withOld.split(' ').filter((name) => name !== '')];
}

const PAY = 'ACTUALCONT OPTOUTPEN SLEEPINS SLEEPINPAY TRAVELTIME TTDIFFRATE';
const PATHWAY = 'CWPAWARE CWPUSE CWPUSEDESC';
const HEALTHCARE = 'DHA DHAACTIVITIES';
const NEW_TRAINING = 'TRAININGNAME WHODELIVERED PROVIDERNAME HOWDELIVERED VALIDITY';

/** Files as they were before a change of headings (history of the service's code, by the day of the change). */
const FILES: readonly (readonly [when: string, file: string, without: string, withOld: string])[] = [
  ['before 21 July 2026', 'workplace', '', 'ACCEPTCARECERT BENEFITS'],
  ['before 30 March 2026', 'workplace', PAY, 'ACCEPTCARECERT BENEFITS'],
  ['before 1 September 2025', 'workplace', `${PAY} ${HEALTHCARE}`, 'ACCEPTCARECERT BENEFITS'],
  ['before 24 June 2025', 'workplace', `${PAY} ${HEALTHCARE} ${PATHWAY}`, 'ACCEPTCARECERT BENEFITS'],
  [
    'before 27 March 2025',
    'workplace',
    `${PAY} ${HEALTHCARE} ${PATHWAY}`,
    'ADVERTISING INTERVIEWS ACCEPTCARECERT BENEFITS',
  ],
  [
    'before 30 November 2021',
    'workplace',
    `${PAY} ${HEALTHCARE} ${PATHWAY} REPEATTRAINING SICKPAY PENSION HOLIDAY`,
    'SHARELA',
  ],
  ['before 21 July 2026', 'worker', '', 'NURSESPEC'],
  ['before 1 September 2025', 'worker', 'DHA', 'NURSESPEC'],
  [
    'before 25 January 2023',
    'worker',
    'DHA CWPCATEGORY L2CARECERT HANDCVISA INOUTUK',
    'OTHERJOBROLE OTHERJRDESC NURSESPEC',
  ],
  [
    'before 22 August 2022',
    'worker',
    'DHA CWPCATEGORY L2CARECERT HANDCVISA INOUTUK',
    'FLUVAC OTHERJOBROLE OTHERJRDESC NURSESPEC',
  ],
  ['before 21 January 2026', 'training', NEW_TRAINING, 'DESCRIPTION'],
];

describe('An ASC-WDS file saved before a change of headings', () => {
  it.each(FILES)(
    '%s is known for a %s file, its old headings told as such',
    async (_, file, without, withOld) => {
      const cells = [headingsOf(file, { without, withOld }), ['Elm', 'W1']];
      const { tables } = await matchWorkbook(
        memoryHost([{ name: 'old', cells }], { source: 'text' }),
        realStandard,
      );

      expect(tables.map(({ layout }) => layout.id)).toEqual([`asc-wds/${file}`]);
      const told = tables[0]!.problems.filter(({ kind }) => kind === 'retired');
      expect(told.map(({ message }) => /\("(\w+)"\)/.exec(message)?.[1])).toEqual(withOld.split(' '));
      expect(told.filter(({ message }) => !message.includes('An old heading: in files'))).toEqual([]);
      // It must not be sent as it is, and the check says so: a heading is missing, or one is too many.
      const others = tables[0]!.problems.filter(({ kind }) => kind === 'missing' || kind === 'order');
      expect(others.map(({ kind, severity }) => [kind, severity])).toEqual([
        [without === '' ? 'order' : 'missing', 'error'],
      ]);
    },
  );

  it('tells what DESCRIPTION of training files is called now', async () => {
    const cells = [headingsOf('training', { without: NEW_TRAINING, withOld: 'DESCRIPTION' }), ['Elm', 'W1']];
    const { tables } = await matchWorkbook(
      memoryHost([{ name: 'old', cells }], { source: 'text' }),
      realStandard,
    );

    expect(tables[0]!.problems.find(({ kind }) => kind === 'retired')?.message).toContain(
      'It is called TRAININGNAME now',
    );
  });
});
