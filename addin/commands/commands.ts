/** The one table of what the ribbon and the shortcuts can do: a new button is a line here, and its XML in manifest.xml. */
import type { RibbonRequest } from './ribbon-bus';

export interface Command {
  /** What it asks of the pane. */
  readonly action: RibbonRequest;
  /** `FunctionName` in the manifest, and the id of its action in the shortcuts. */
  readonly functionName: string;
  /** Ids of its button and the button's group in the manifest. */
  readonly control: string;
  readonly group: string;
  /** Its button can be pressed before the pane has said so: pressing it starts the add-in. */
  readonly fromStart: boolean;
}

export const TAB = 'Workforce.Tab';

/** In the order of the ribbon. */
export const COMMANDS: readonly Command[] = [
  ...inGroup('Workforce.CheckGroup', [
    { action: 'check', functionName: 'checkWorkbook', control: 'Workforce.Check', fromStart: true },
    { action: 'mark', functionName: 'markCells', control: 'Workforce.Mark', fromStart: false },
    // A workbook may hold the marks of an earlier day.
    { action: 'clear', functionName: 'clearMarks', control: 'Workforce.Clear', fromStart: true },
  ]),
  ...inGroup('Workforce.ProblemsGroup', [
    {
      action: 'previous-problem',
      functionName: 'previousProblem',
      control: 'Workforce.PreviousProblem',
      fromStart: false,
    },
    {
      action: 'next-problem',
      functionName: 'nextProblem',
      control: 'Workforce.NextProblem',
      fromStart: false,
    },
    {
      action: 'use-suggestion',
      functionName: 'useSuggestion',
      control: 'Workforce.UseSuggestion',
      fromStart: false,
    },
    { action: 'undo-fix', functionName: 'undoFix', control: 'Workforce.UndoFix', fromStart: false },
  ]),
  ...inGroup('Workforce.HandOverGroup', [
    {
      action: 'prepare',
      functionName: 'prepareForProvider',
      control: 'Workforce.Prepare',
      fromStart: false,
    },
    { action: 'report', functionName: 'giveReport', control: 'Workforce.Report', fromStart: false },
    { action: 'drop-downs', functionName: 'setDropDowns', control: 'Workforce.DropDowns', fromStart: false },
  ]),
];

function inGroup(group: string, commands: readonly Omit<Command, 'group'>[]): Command[] {
  return commands.map((command) => ({ ...command, group }));
}
