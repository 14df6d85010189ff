import { COMMANDS } from '../../addin/commands/commands';
import type { RibbonRequest } from '../../addin/commands/ribbon-bus';
import { createRibbonBus } from '../../addin/commands/ribbon-bus';
import { registerCommands } from '../../addin/commands/register-commands';
import { SHORTCUTS } from '../../addin/commands/shortcuts';
import { FakeWorkbook } from '../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../tools/excel-test-host/open-in-excel';

function register() {
  const { office } = openInExcel(new FakeWorkbook());
  const actions = createRibbonBus();
  const asked: RibbonRequest[] = [];
  actions.listen((what) => asked.push(what));
  registerCommands(actions);
  return { office, asked };
}

test.each(COMMANDS)('pressing $functionName opens the pane and asks it to $action', async (command) => {
  const { office, asked } = register();
  await office.press(command.functionName);
  expect({ asked, shown: office.paneShown.count }).toEqual({ asked: [command.action], shown: 1 });
});

test.each(SHORTCUTS)('the shortcut for $action does the same', async ({ action }) => {
  const { office, asked } = register();
  const { functionName } = COMMANDS.find((command) => command.action === action)!;
  await office.pressShortcut(functionName);
  expect({ asked, shown: office.paneShown.count }).toEqual({ asked: [action], shown: 1 });
});

test('a pane that is open is not opened again, which would take the keyboard from the sheet', async () => {
  const { office, asked } = register();
  await office.pressShortcut('nextProblem');
  await office.pressShortcut('nextProblem');
  await Office.addin.hide();
  await office.press('nextProblem');
  expect({ asked: asked.length, shown: office.paneShown.count }).toEqual({ asked: 3, shown: 2 });
});

test('a pane that cannot be opened keeps no button waiting', async () => {
  const { office, asked } = register();
  Office.addin.showAsTaskpane = () => Promise.reject(new Error('It is open in another window.'));
  await office.press('checkWorkbook');
  expect(asked).toEqual(['check']);
});

test('a button pressed before the pane is up is carried out once, when it is', async () => {
  const { office } = openInExcel(new FakeWorkbook());
  const actions = createRibbonBus();
  registerCommands(actions);
  await office.press('checkWorkbook');
  await office.press('checkWorkbook');
  const asked: RibbonRequest[] = [];
  actions.listen((what) => asked.push(what));
  actions.listen((what) => asked.push(what));
  expect(asked).toEqual(['check']);
});

test('one who has stopped listening is asked nothing', () => {
  const actions = createRibbonBus();
  const asked: RibbonRequest[] = [];
  actions.listen((what) => asked.push(what))();
  actions.send('clear');
  expect(asked).toEqual([]);
});
