import { actionOfKeys, listenToShortcuts } from '../../addin/commands/listen-to-shortcuts';
import type { RibbonRequest } from '../../addin/commands/ribbon-bus';

const ALL = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false };
const MAC = { ...ALL, ctrlKey: false, metaKey: true };

describe('The keys ask for', () => {
  test.each<[string, Parameters<typeof actionOfKeys>[0], RibbonRequest | undefined]>([
    ['the next problem', { ...ALL, key: 'ArrowDown', code: 'ArrowDown' }, 'next-problem'],
    ['the one before', { ...ALL, key: 'ArrowUp', code: 'ArrowUp' }, 'previous-problem'],
    ['a check', { ...ALL, key: 'C', code: 'KeyC' }, 'check'],
    ['the suggestion, where Caps Lock is on', { ...ALL, key: 'f', code: 'KeyF' }, 'use-suggestion'],
    ['undo, by the letter on the key', { ...ALL, key: 'Z', code: 'KeyY' }, 'undo-fix'],
    ['undo on a Mac', { ...MAC, key: '¸', code: 'KeyZ' }, 'undo-fix'],
    ['the next problem on a Mac', { ...MAC, key: 'ArrowDown', code: 'ArrowDown' }, 'next-problem'],
    ['nothing by another letter', { ...ALL, key: 'K', code: 'KeyK' }, undefined],
    ['nothing without Shift', { ...ALL, shiftKey: false, key: 'c', code: 'KeyC' }, undefined],
    ['nothing without Alt', { ...ALL, altKey: false, key: 'Z', code: 'KeyZ' }, undefined],
    ['nothing without Ctrl', { ...ALL, ctrlKey: false, key: 'ArrowDown', code: 'ArrowDown' }, undefined],
    ['nothing with both Ctrl and Command', { ...ALL, metaKey: true, key: 'C', code: 'KeyC' }, undefined],
  ])('%s', (_, keys, action) => expect(actionOfKeys(keys)).toBe(action));
});

test('What the keys ask for goes to the pane and nowhere else, until it stops', () => {
  const page = new EventTarget();
  const asked: RibbonRequest[] = [];
  const press = (keys: object) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), keys);
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const stop = listenToShortcuts({ send: (action) => asked.push(action) }, page as unknown as Window);
  const taken = [
    press({ ...ALL, key: 'C', code: 'KeyC' }),
    press({ ...ALL, altKey: false, key: 'C', code: 'KeyC' }),
  ];
  stop();
  taken.push(press({ ...ALL, key: 'C', code: 'KeyC' }));

  expect({ asked, taken }).toEqual({ asked: ['check'], taken: [true, false, false] });
});
