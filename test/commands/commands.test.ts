import type { PaneAction } from '../../addin/commands/pane-actions';
import { createPaneActions } from '../../addin/commands/pane-actions';
import { COMMANDS, registerCommands } from '../../addin/commands/register-commands';
import { showRibbonState } from '../../addin/commands/ribbon-state';
import { FakeWorkbook } from '../support/excel-test-host/fake-workbook';
import { openInExcel } from '../support/excel-test-host/open-in-excel';

test.each([...COMMANDS])('pressing %s opens the pane and asks it to %s', async (name, action) => {
  const { office } = openInExcel(new FakeWorkbook());
  const actions = createPaneActions();
  const asked: PaneAction[] = [];
  actions.listen((what) => asked.push(what));
  registerCommands(actions);
  await office.press(name);
  expect({ asked, shown: office.paneShown.count }).toEqual({ asked: [action], shown: 1 });
});

test('a button pressed before the pane is up is carried out once, when it is', async () => {
  const { office } = openInExcel(new FakeWorkbook());
  const actions = createPaneActions();
  registerCommands(actions);
  await office.press('checkWorkbook');
  await office.press('checkWorkbook');
  const asked: PaneAction[] = [];
  actions.listen((what) => asked.push(what));
  actions.listen((what) => asked.push(what));
  expect(asked).toEqual(['check']);
});

test('one who has stopped listening is asked nothing', () => {
  const actions = createPaneActions();
  const asked: PaneAction[] = [];
  actions.listen((what) => asked.push(what))();
  actions.send('clear');
  expect(asked).toEqual([]);
});

test('buttons that can do nothing are greyed', async () => {
  const { office } = openInExcel(new FakeWorkbook());
  await showRibbonState({ check: true, nextProblem: false, clear: false });
  const controls = [
    { id: 'Workforce.Check', enabled: true },
    { id: 'Workforce.NextProblem', enabled: false },
    { id: 'Workforce.Clear', enabled: false },
  ];
  expect(office.ribbonUpdates).toEqual([
    { tabs: [{ id: 'Workforce.Tab', groups: [{ id: 'Workforce.CheckGroup', controls }] }] },
  ]);
});

test('an Excel that cannot grey buttons is left alone', async () => {
  const { office } = openInExcel(new FakeWorkbook(), { sets: { RibbonApi: '0' } });
  await showRibbonState({ check: false, nextProblem: false, clear: false });
  expect(office.ribbonUpdates).toEqual([]);
});
