import type { RibbonState } from '../commands/ribbon-state';
import { columnsAtHand } from '../codes-at-hand/columns-at-hand';
import { fixesOf } from '../fixing/fixes-of';
import { ownSheets } from '../handing-over/own-sheets';
import type { Suggestion } from '../model/suggestion';
import { explainedOf } from './state/listing';
import type { PaneState } from './state/pane-state';

/** Which of the ribbon's buttons would do something as things stand. */
export function ribbonStateOf(state: PaneState): RibbonState {
  const { match, progress, run, workbookOpen, fixes, fixing, handOver } = state;
  const recognised = match !== null && match.tables.length > 0;
  const idle = progress === null && !fixing;
  const problems = run !== null && run.findings.length > 0;
  const canHandOver = recognised && idle && !handOver.busy;
  return {
    check: recognised && progress === null,
    mark: problems && progress === null,
    // A workbook may hold the marks of an earlier day.
    clear: workbookOpen,
    'previous-problem': problems,
    'next-problem': problems,
    'use-suggestion': idle && suggestionOf(state) !== undefined,
    'undo-fix': idle && fixes.length > 0,
    prepare: canHandOver && isNotPrepared(state),
    report: canHandOver,
    'drop-downs': idle && codedSheets(state).length > 0,
  };
}

/** A list "To fix" that is there may have ticks on it: it is made anew in the pane only, where that is said. */
export function isNotPrepared({ match, run, notes }: Pick<PaneState, 'match' | 'run' | 'notes'>): boolean {
  const isThere = match !== null && ownSheets(match).length > 0;
  return !isThere && (run === null || run.findings.length > explainedOf(run, notes).size);
}

/** What the card of the current problem suggests first. */
export function suggestionOf({ run, current, lists, recalled }: PaneState): Suggestion | undefined {
  return firstSuggestion(run, current, lists, recalled);
}

const firstSuggestion = lately(
  (
    run: PaneState['run'],
    current: PaneState['current'],
    lists: PaneState['lists'],
    answers: PaneState['recalled'],
  ): Suggestion | undefined => {
    const finding = current === null ? undefined : run?.findings[current];
    if (run === null || finding === undefined) return undefined;
    // The ribbon is Excel's: cells have types.
    const [fix] = fixesOf({ run, lists, answers, source: 'workbook' }, finding);
    return fix?.suggestion;
  },
);

/** Ids of the sheets whose cells could offer codes. */
export function codedSheets({ match, standard }: PaneState): readonly string[] {
  return sheetsWithCodes(match, standard);
}

const sheetsWithCodes = lately(
  (match: PaneState['match'], standard: PaneState['standard']): readonly string[] => {
    if (match === null || standard === null) return [];
    const columns = columnsAtHand(match, standard).filter(({ list }) => list !== undefined);
    return [...new Set(columns.map(({ sheet }) => sheet.id))];
  },
);

/** Keeps the last answer: the ribbon asks at every change of the pane, and most change nothing of this. */
function lately<Given extends readonly unknown[], Answer>(
  work: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | undefined;
  return (...given) => {
    if (last === undefined || last.given.some((one, at) => one !== given[at]))
      last = { given, answer: work(...given) };
    return last.answer;
  };
}
