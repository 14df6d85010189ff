/**
 * The shortcuts that Excel takes (where it takes any: KeyboardShortcuts 1.1, so not Excel 2021), in the file that
 * manifest.xml names under ExtendedOverrides.
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
import { COMMANDS } from './commands';
import type { RibbonRequest } from './ribbon-bus';

export interface Shortcut {
  readonly action: RibbonRequest;
  /** What it does, for the question Excel asks when two add-ins want one shortcut. */
  readonly name: string;
  /** The key that is pressed with Ctrl, Alt and Shift; on a Mac with Command, Option and Shift. */
  readonly key: 'Up' | 'Down' | 'C' | 'F' | 'Z';
}

/**
 * All have the three keys that Microsoft keeps for add-ins: with Ctrl and Alt alone a British keyboard types letters
 * (AltGr), screen readers go through tables, and Control and Option are those of VoiceOver on a Mac. Excel's own with
 * all three are P, M and F9 (Python).
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'check', name: 'Check the workbook', key: 'C' },
  { action: 'next-problem', name: 'Go to the next problem', key: 'Down' },
  { action: 'previous-problem', name: 'Go to the previous problem', key: 'Up' },
  { action: 'use-suggestion', name: 'Use the suggestion for this problem', key: 'F' },
  { action: 'undo-fix', name: 'Undo the last change of the Workforce pane', key: 'Z' },
];

/** The file as Microsoft's schema has it (extended-manifest.schema.json). */
export interface ShortcutsFile {
  readonly actions: readonly {
    readonly id: string;
    readonly type: 'ExecuteFunction';
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
}

export function shortcutsFile(): ShortcutsFile {
  return {
    actions: SHORTCUTS.map(({ action, name }) => ({ id: idOf(action), type: 'ExecuteFunction', name })),
    shortcuts: SHORTCUTS.map(({ action, key }) => ({
      action: idOf(action),
      key: { default: `Ctrl+Alt+Shift+${key}`, mac: `Command+Alt+Shift+${key}` },
    })),
  };
}

function idOf(action: RibbonRequest): string {
  return COMMANDS.find((command) => command.action === action)!.functionName;
}
