import { ribbonShower, showRibbonState } from '../../addin/commands/ribbon-state';
import type { RibbonState } from '../../addin/commands/ribbon-state';
import { FakeWorkbook } from '../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../tools/excel-test-host/open-in-excel';

const STATE: RibbonState = {
  check: true,
  mark: false,
  clear: true,
  'previous-problem': false,
  'next-problem': true,
  'use-suggestion': true,
  'undo-fix': false,
  prepare: true,
  report: true,
  'drop-downs': false,
};
const SHOWN = {
  tabs: [
    {
      id: 'Workforce.Tab',
      groups: [
        {
          id: 'Workforce.CheckGroup',
          controls: [
            { id: 'Workforce.Check', enabled: true },
            { id: 'Workforce.Mark', enabled: false },
            { id: 'Workforce.Clear', enabled: true },
          ],
        },
        {
          id: 'Workforce.ProblemsGroup',
          controls: [
            { id: 'Workforce.PreviousProblem', enabled: false },
            { id: 'Workforce.NextProblem', enabled: true },
            { id: 'Workforce.UseSuggestion', enabled: true },
            { id: 'Workforce.UndoFix', enabled: false },
          ],
        },
        {
          id: 'Workforce.HandOverGroup',
          controls: [
            { id: 'Workforce.Prepare', enabled: true },
            { id: 'Workforce.Report', enabled: true },
            { id: 'Workforce.DropDowns', enabled: false },
          ],
        },
      ],
    },
  ],
};

test('buttons that can do nothing are greyed', async () => {
  const { office } = openInExcel(new FakeWorkbook());
  await showRibbonState(STATE);
  expect(office.ribbonUpdates).toEqual([SHOWN]);
});

test('an Excel that cannot grey buttons is left alone', async () => {
  const { office } = openInExcel(new FakeWorkbook(), { sets: { RibbonApi: '0' } });
  await showRibbonState(STATE);
  expect(office.ribbonUpdates).toEqual([]);
});

describe('while the user is in the pane', () => {
  const listen = { addEventListener: () => undefined };
  const page = { document: { hasFocus: () => true, documentElement: listen }, window: listen };

  test.each([
    ['on the web the ribbon waits', 'OfficeOnline', []],
    ['elsewhere it does not', 'PC', [SHOWN]],
  ])('%s', (_, platform, updates) => {
    const { office } = openInExcel(new FakeWorkbook());
    Object.assign(Office.context, { platform });
    ribbonShower(page as unknown as Parameters<typeof ribbonShower>[0])(STATE);
    expect(office.ribbonUpdates).toEqual(updates);
  });
});
