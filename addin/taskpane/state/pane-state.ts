/** Everything the pane shows, in one value. */
import type { Severity, StandardAnswer } from '../../../functions/http/api';
import type { CodeLists } from '../../checking/code-lists';
import type { CheckProgress, CheckRun, Match, MatchChoice } from '../../checking/model';
import type { MarkOutcome } from '../../hosts/host';
import { CONTENTS, type StandardPlace } from './standard-place';

export const TABS = ['check', 'coverage', 'codes', 'standard'] as const;
export type Tab = (typeof TABS)[number];

/** Something that could not be done, in plain words, and whether trying again may help. */
export interface Trouble {
  readonly title: string;
  readonly detail: string;
  readonly retry: boolean;
}

/** What the user changed since the check, so that its results may no longer hold. */
export interface Staleness {
  /** Changed rows by sheet. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Rows or columns were inserted, deleted or sorted: places no longer hold. */
  readonly moved: boolean;
}

export interface PaneState {
  readonly tab: Tab;
  /** null while it is being fetched. */
  readonly standard: StandardAnswer | null;
  readonly serviceTrouble: Trouble | null;
  readonly workbookOpen: boolean;
  /** null while sheets are being read for the first time. */
  readonly match: Match | null;
  readonly choices: readonly MatchChoice[];
  /** Sheet whose headings are being corrected. */
  readonly correcting: string | null;
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
  /** Severities listed. */
  readonly shown: ReadonlySet<Severity>;
  /** Keys of the groups that are open. */
  readonly expanded: ReadonlySet<string>;
  /** Position of the current problem in the run's findings. */
  readonly current: number | null;
  readonly stale: Staleness;
  /** The same for changes made while the check runs: it may have read the cells before or after them. */
  readonly changedMeanwhile: Staleness;
  /** List shown on the tab Codes. */
  readonly codeList: string | null;
  /** What of the standard is read on the tab Standard. */
  readonly place: StandardPlace;
  /** Collection whose problems alone are listed; null for all. */
  readonly shownFor: string | null;
  /** What the screen reader is told next. */
  readonly announcement: string;
}

export const NOTHING_STALE: Staleness = { rows: new Map(), moved: false };

export function initialState(today: string): PaneState {
  return {
    tab: 'check',
    standard: null,
    serviceTrouble: null,
    workbookOpen: false,
    match: null,
    choices: [],
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
    shown: new Set(['error', 'query', 'warning']),
    expanded: new Set(),
    current: null,
    stale: NOTHING_STALE,
    changedMeanwhile: NOTHING_STALE,
    codeList: null,
    place: CONTENTS,
    shownFor: null,
    announcement: '',
  };
}
