import { awayFromPane } from '../../addin/commands/away-from-pane';

function makePage(focused: boolean) {
  const heard = new Map<string, () => void>();
  const listen = { addEventListener: (kind: string, listener: () => void) => heard.set(kind, listener) };
  const state = { focused };
  const document = { hasFocus: () => state.focused, documentElement: listen };
  const done: string[] = [];
  const tell = awayFromPane<string>((value) => done.push(value), {
    document,
    window: listen,
  } as unknown as Parameters<typeof awayFromPane>[1]);
  return { tell, done, leave: (how: 'blur' | 'pointerleave') => heard.get(how)?.() };
}

test('While the keyboard is in the sheet the ribbon is told at once', () => {
  const { tell, done } = makePage(false);
  tell('a');
  tell('b');
  expect(done).toEqual(['a', 'b']);
});

test.each(['blur', 'pointerleave'] as const)(
  'While it is in the pane the ribbon is told the latest, once, at the %s',
  (how) => {
    const { tell, done, leave } = makePage(true);
    tell('a');
    tell('b');
    expect(done).toEqual([]);
    leave(how);
    leave(how);
    expect(done).toEqual(['b']);
  },
);
