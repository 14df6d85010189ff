import { COMMANDS } from '../../addin/commands/commands';
import { shortcutsFile } from '../../addin/commands/shortcuts';

/**
 * Those of Excel for Windows, the web and the Mac that have three modifier keys, or that Ctrl+Alt types on a British
 * keyboard, from "Keyboard shortcuts in Excel" (support.microsoft.com) and Microsoft's list of what browsers keep.
 */
const TAKEN = ['P', 'M', 'F9', 'F2', 'A', 'E', 'I', 'O', 'U', '4'];
const { actions, shortcuts } = shortcutsFile();

test('every shortcut is of an action of the file, and every action has one shortcut', () => {
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
});

test('every action is a command that the add-in has, and says what it does', () => {
  const known = new Set(COMMANDS.map(({ functionName }) => functionName));
  expect(actions.filter(({ id }) => !known.has(id))).toEqual([]);
  expect(actions.filter(({ type, name }) => type !== 'ExecuteFunction' || name.length > 50)).toEqual([]);
});

test('the file has the members of Microsoft’s schema and no other', () => {
  const members = (values: readonly object[]) => [
    ...new Set(values.map((value) => Object.keys(value).join())),
  ];
  expect([
    Object.keys(shortcutsFile()).join(),
    members(actions),
    members(shortcuts),
    members(shortcuts.map(({ key }) => key)),
  ]).toEqual(['actions,shortcuts', ['id,type,name'], ['action,key'], ['default,mac']]);
});

test.each(shortcuts)('$action is pressed by keys that nothing else wants', ({ key }) => {
  const [, pressed] = /^Ctrl\+Alt\+Shift\+(Up|Down|[A-Z])$/.exec(key.default) ?? [];
  expect(key.mac).toBe(`Command+Alt+Shift+${pressed}`);
  expect(TAKEN).not.toContain(pressed);
  expect(shortcuts.filter((other) => other.key.default === key.default)).toHaveLength(1);
});
