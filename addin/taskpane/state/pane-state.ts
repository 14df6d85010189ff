/** Everything the pane shows, in one value. */
import type { ListPlace } from './list-place';
import type { Severity, StandardAnswer } from '../../../core/api/shapes';
import type { CodeLists } from '../../code-lists/loaded-lists';
import { NO_NOTES, type Notes } from '../../explaining/notes';
import type { FixPlan } from '../../fixing/plan-fixes';
import type { FixScope } from '../../fixing/fix-scope';
import type { StaleReason } from '../../checking/live/live-options';
import type { CheckProgress, CheckRun } from '../../model/check-run';
import type { Match, MatchChoice, RowChoice } from '../../model/match';
import { NO_ANSWERS, type Answer, type Answers } from '../../remembering/answers';
import type { MarkOutcome } from '../../workbook/host';
import type { LiveState } from '../../worker/checks/checks';
import { NO_DROP_DOWNS, type DropDownsOn } from './drop-downs-state';
import { NO_FILTER, type Filter } from './filter';
import type { FixEntry } from './log-of-fixes';
import { NOTHING_HANDED_OVER, type HandOverState } from './hand-over-state';
import { CONTENTS, type StandardPlace } from './standard-place';

export const TABS = ['check', 'coverage', 'codes', 'standard'] as const;
export type Tab = (typeof TABS)[number];

/** Something that could not be done, in plain words, and whether trying again may help. */
export interface Trouble {
  readonly title: string;
  readonly detail: string;
  readonly retry: boolean;
}

/** Cells that the user has selected, from 0; the sheet by id. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PreviewedFix {
  readonly scope: FixScope;
  readonly plan: FixPlan;
  /** Cells of the plan that hold a formula, and so will be left as they are. */
  readonly formulas: number;
}

/** Where codes that are chosen for words are remembered. */
export type RememberIn = 'nowhere' | 'workbook' | 'browser';

export interface PaneState {
  readonly tab: Tab;
  /** null while it is being fetched. */
  readonly standard: StandardAnswer | null;
  readonly serviceTrouble: Trouble | null;
  readonly workbookOpen: boolean;
  /** null while sheets are being read for the first time. */
  readonly match: Match | null;
  readonly choices: readonly MatchChoice[];
  /** The user's word on rows that look like no data. */
  readonly rows: readonly RowChoice[];
  /** Sheet whose headings are being corrected. */
  readonly correcting: ListPlace | null;
  readonly referenceDate: string;
  /** Collections to check for; empty for all. */
  readonly collections: readonly string[];
  /** Calls that Excel keeps waiting, mostly because a cell is being edited. */
  readonly waiting: number;
  /** Not null while a check runs. */
  readonly progress: CheckProgress | null;
  /** Why a check could not be made at all. */
  readonly trouble: Trouble | null;
  readonly run: CheckRun | null;
  /** The run on show is what a first check had found when last asked: it goes on, or stopped before its end. */
  readonly partial: boolean;
  /** What the check before found, to say what has changed since. */
  readonly before: { readonly entry: number; readonly problems: number } | null;
  /** Code lists of the columns with findings, for labels and suggestions. */
  readonly lists: CodeLists;
  readonly marked: boolean;
  readonly skipped: MarkOutcome['skipped'];
  /** The one severity that is listed; null for all. */
  readonly only: Severity | null;
  /** Keys of the groups that are open. */
  readonly expanded: ReadonlySet<string>;
  /** Position of the current problem in the run's findings. */
  readonly current: number | null;
  /** Why the results may no longer hold; null while they follow every edit. */
  readonly stale: StaleReason | null;
  /** List shown on the tab Codes. */
  readonly codeList: string | null;
  /** What of the standard is read on the tab Standard. */
  readonly place: StandardPlace;
  /** What of the problems is listed, besides the severities. */
  readonly filter: Filter;
  /** Where the user is in the workbook. */
  readonly selection: Selection | null;
  /** Why queries are right as they stand. */
  readonly notes: Notes;
  /** Codes chosen for words, as the workbook keeps them. */
  readonly answers: readonly Answer[];
  /** What the workbook and the browser remember of the words found. */
  readonly recalled: Answers;
  readonly rememberIn: RememberIn;
  /** Fixes shown before they are done. */
  readonly preview: PreviewedFix | null;
  /** Cells are being changed. */
  readonly fixing: boolean;
  /** What was changed here, the latest first. */
  readonly fixes: readonly FixEntry[];
  /** Problems that went since the first check of this workbook. */
  readonly fixed: number;
  /** Whether edits are being checked as they come. */
  readonly live: LiveState;
  /** Where the sheets have drop-downs of codes. */
  readonly dropDowns: DropDownsOn;
  readonly handOver: HandOverState;
  /** What the screen reader is told next. */
  readonly announcement: string;
}

export function initialState(today: string): PaneState {
  return {
    tab: 'check',
    standard: null,
    serviceTrouble: null,
    workbookOpen: false,
    match: null,
    choices: [],
    rows: [],
    correcting: null,
    referenceDate: today,
    collections: [],
    waiting: 0,
    progress: null,
    trouble: null,
    run: null,
    partial: false,
    before: null,
    lists: new Map(),
    marked: false,
    skipped: [],
    only: null,
    expanded: new Set(),
    current: null,
    stale: null,
    codeList: null,
    place: CONTENTS,
    filter: NO_FILTER,
    selection: null,
    notes: NO_NOTES,
    answers: [],
    recalled: NO_ANSWERS,
    rememberIn: 'nowhere',
    preview: null,
    fixing: false,
    fixes: [],
    fixed: 0,
    live: 'idle',
    dropDowns: NO_DROP_DOWNS,
    handOver: NOTHING_HANDED_OVER,
    announcement: '',
  };
}
