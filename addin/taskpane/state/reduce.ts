/** How the pane's state follows what happens. Pure: every effect is in pane-actions.ts. */
import type { Severity, StandardAnswer } from '../../../functions/http/api';
import type { CodeLists } from '../../checking/code-lists';
import type { CheckProgress, CheckRun, Match, MatchChoice } from '../../checking/model';
import type { HostChange, MarkOutcome } from '../../hosts/host';
import { currentAfter } from './current-after';
import { NOTHING_STALE, type PaneState, type Tab, type Trouble } from './pane-state';
import { isListed } from './is-listed';
import { withChange } from './staleness';
import type { StandardPlace } from './standard-place';

export type PaneAction =
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'codes'; readonly list: string | null }
  | { readonly type: 'read-standard'; readonly place: StandardPlace }
  | { readonly type: 'standard'; readonly standard: StandardAnswer }
  | { readonly type: 'service-trouble'; readonly trouble: Trouble | null }
  | { readonly type: 'workbook'; readonly open: boolean }
  | { readonly type: 'match'; readonly match: Match }
  | { readonly type: 'choices'; readonly choices: readonly MatchChoice[] }
  | { readonly type: 'correct'; readonly sheet: string | null }
  | { readonly type: 'reference-date'; readonly date: string }
  | { readonly type: 'collections'; readonly collections: readonly string[] }
  | { readonly type: 'check-started' }
  | { readonly type: 'progress'; readonly progress: CheckProgress }
  /** What the first check has found so far. */
  | { readonly type: 'found'; readonly run: CheckRun }
  | { readonly type: 'checked'; readonly run: CheckRun; readonly announcement: string }
  | { readonly type: 'check-ended' }
  | { readonly type: 'check-failed'; readonly trouble: Trouble }
  | { readonly type: 'marked'; readonly outcome: MarkOutcome }
  | { readonly type: 'marks-cleared' }
  | { readonly type: 'toggle-severity'; readonly severity: Severity }
  | { readonly type: 'show-for'; readonly collection: string | null }
  | { readonly type: 'open-groups'; readonly keys: readonly string[]; readonly open: boolean }
  | { readonly type: 'current'; readonly finding: number | null }
  | { readonly type: 'lists'; readonly lists: CodeLists }
  | { readonly type: 'cells-changed'; readonly change: HostChange }
  /** Excel keeps one more call of ours waiting, or one fewer. */
  | { readonly type: 'waiting'; readonly waiting: boolean }
  | { readonly type: 'announce'; readonly words: string }
  | { readonly type: 'dismiss-trouble' };

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'tab':
      return { ...state, tab: action.tab };
    case 'codes':
      return { ...state, tab: 'codes', codeList: action.list };
    case 'read-standard':
      return { ...state, tab: 'standard', place: action.place };
    case 'standard':
      return { ...state, standard: action.standard, serviceTrouble: null };
    case 'service-trouble':
      return { ...state, serviceTrouble: action.trouble };
    case 'workbook':
      return withoutResults({
        ...state,
        workbookOpen: action.open,
        match: null,
        choices: [],
        correcting: null,
        progress: null,
      });
    case 'match':
      return { ...state, match: action.match };
    case 'choices':
      return { ...state, choices: action.choices };
    case 'correct':
      return { ...state, correcting: action.sheet };
    case 'reference-date':
      return { ...state, referenceDate: action.date };
    case 'collections':
      return { ...state, collections: action.collections };
    case 'check-started':
      return {
        ...state,
        trouble: null,
        changedMeanwhile: NOTHING_STALE,
        progress: { rowsDone: 0, rowsTotal: 0, findings: 0 },
      };
    case 'progress':
      return state.progress === null ? state : { ...state, progress: action.progress };
    case 'found':
      if (state.progress === null) return state;
      return { ...state, run: action.run, partial: true, current: currentAfter(state, action.run) };
    case 'checked':
      return {
        ...state,
        progress: null,
        run: action.run,
        partial: false,
        before:
          state.run === null || state.partial
            ? null
            : { entry: state.run.entry, problems: state.run.findings.length },
        current: currentAfter(state, action.run),
        stale: state.changedMeanwhile,
        announcement: action.announcement,
      };
    case 'check-ended':
      return withoutResults({ ...state, progress: null });
    case 'check-failed':
      return { ...state, progress: null, trouble: action.trouble, announcement: action.trouble.title };
    case 'marked':
      return { ...state, marked: true, skipped: action.outcome.skipped };
    case 'marks-cleared':
      return { ...state, marked: false, skipped: [], announcement: 'Marks cleared.' };
    case 'toggle-severity':
      return withListed({ ...state, shown: toggled(state.shown, action.severity) });
    case 'show-for':
      return withListed({ ...state, shownFor: action.collection });
    case 'open-groups':
      return { ...state, expanded: withKeys(state.expanded, action.keys, action.open) };
    case 'current':
      return state.current === action.finding ? state : { ...state, current: action.finding };
    case 'lists':
      return { ...state, lists: new Map([...state.lists, ...action.lists]) };
    case 'cells-changed':
      return {
        ...state,
        stale: state.run === null ? state.stale : withChange(state.stale, action.change),
        changedMeanwhile:
          state.progress === null ? NOTHING_STALE : withChange(state.changedMeanwhile, action.change),
      };
    case 'waiting':
      return { ...state, waiting: state.waiting + (action.waiting ? 1 : -1) };
    case 'announce':
      return { ...state, announcement: action.words };
    case 'dismiss-trouble':
      return { ...state, trouble: null };
  }
}

function withoutResults(state: PaneState): PaneState {
  return {
    ...state,
    run: null,
    shownFor: null,
    partial: false,
    before: null,
    current: null,
    stale: NOTHING_STALE,
    skipped: [],
    marked: false,
    expanded: new Set(),
    trouble: null,
  };
}

/** A finding that is filtered away cannot stay the current one. */
function withListed(state: PaneState): PaneState {
  const current = state.current === null ? undefined : state.run?.findings[state.current];
  return { ...state, current: current !== undefined && isListed(state, current) ? state.current : null };
}

function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

function withKeys(set: ReadonlySet<string>, keys: readonly string[], open: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (open) next.add(key);
    else next.delete(key);
  }
  return next;
}
