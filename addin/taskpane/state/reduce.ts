/** How the pane's state follows what happens. Pure: every effect is in pane-actions.ts. */
import { NO_NOTES } from '../../explaining/notes';
import { currentAfter, currentAmong } from './current-after';
import type { PaneState, Trouble } from './pane-state';
import { NO_DROP_DOWNS } from './drop-downs-state';
import { NO_FILTER } from './filter';
import { NOTHING_HANDED_OVER } from './hand-over-state';
import { fixedAfter } from './fixed-after';
import type { PaneAction } from './pane-action';

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
        rows: [],
        notes: NO_NOTES,
        answers: [],
        dropDowns: NO_DROP_DOWNS,
        handOver: NOTHING_HANDED_OVER,
        fixes: [],
        selection: null,
        correcting: null,
        progress: null,
      });
    case 'match':
      return { ...state, match: action.match };
    case 'rows':
      return { ...state, rows: action.rows };
    case 'choices':
      return { ...state, choices: action.choices };
    case 'correct':
      return { ...state, correcting: action.list };
    case 'reference-date':
      return { ...state, referenceDate: action.date };
    case 'collections':
      return { ...state, collections: action.collections };
    case 'check-started':
      return {
        ...state,
        trouble: null,
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
        preview: null,
        fixed: fixedAfter(state, action.run),
        before:
          state.run === null || state.partial
            ? null
            : { entry: state.run.entry, problems: state.run.findings.length },
        current: currentAfter(state, action.run),
        stale: null,
        announcement: action.announcement,
      };
    case 'no-answer':
      return {
        ...state,
        progress: null,
        preview: null,
        stale: { kind: 'unanswered', problem: action.problem },
      };
    case 'check-ended':
      return withoutResults({ ...state, progress: null });
    case 'check-failed':
      return withTrouble({ ...state, progress: null }, action.trouble);
    case 'trouble':
      return withTrouble(state, action.trouble);
    case 'marked':
      return { ...state, marked: true, skipped: action.outcome.skipped };
    case 'marks-cleared':
      return { ...state, marked: false, skipped: [], announcement: 'Marks cleared.' };
    case 'only-severity':
      return withListed(state, { only: action.severity });
    case 'filter':
      return withListed(state, { filter: { ...state.filter, ...action.filter } });
    case 'selected':
      return { ...state, selection: action.selection };
    case 'notes':
      return withListed(state, { notes: action.notes });
    case 'answers':
      return { ...state, answers: action.answers };
    case 'recalled':
      return { ...state, recalled: action.recalled };
    case 'remember-in':
      return { ...state, rememberIn: action.place };
    case 'rechecked':
      return {
        ...state,
        run: action.run,
        preview: null,
        // What could not be checked has been by now; headings and places are as doubtful as before.
        stale: state.stale?.kind === 'failed' ? null : state.stale,
        current: currentAfter(state, action.run),
        fixed: fixedAfter(state, action.run),
      };
    case 'live':
      return { ...state, live: action.live };
    case 'preview':
      return { ...state, preview: action.preview };
    case 'fixing':
      // What stopped the change before says nothing of this one.
      return { ...state, fixing: action.fixing, trouble: action.fixing ? null : state.trouble };
    case 'fixed':
      return { ...state, preview: null, fixes: [action.entry, ...state.fixes] };
    case 'unfixed':
      return { ...state, fixes: state.fixes.filter(({ id }) => id !== action.entry) };
    case 'open-groups':
      return { ...state, expanded: withKeys(state.expanded, action.keys, action.open) };
    case 'current':
      return state.current === action.finding ? state : { ...state, current: action.finding };
    case 'drop-downs':
      return { ...state, dropDowns: action.on };
    case 'lists':
      return { ...state, lists: new Map([...state.lists, ...action.lists]) };
    case 'stale':
      return { ...state, stale: action.stale };
    case 'waiting':
      return { ...state, waiting: state.waiting + (action.waiting ? 1 : -1) };
    case 'hand-over':
      return { ...state, handOver: { ...state.handOver, ...action.handOver } };
    case 'announce':
      return { ...state, announcement: action.words };
    case 'dismiss-trouble':
      return { ...state, trouble: null };
  }
}

function withTrouble(state: PaneState, trouble: Trouble): PaneState {
  return { ...state, trouble, announcement: trouble.title };
}

function withoutResults(state: PaneState): PaneState {
  return {
    ...state,
    run: null,
    filter: NO_FILTER,
    preview: null,
    fixed: 0,
    live: 'idle',
    partial: false,
    before: null,
    current: null,
    stale: null,
    skipped: [],
    marked: false,
    expanded: new Set(),
    trouble: null,
  };
}

/** A finding that is filtered away cannot stay the current one: another that is listed takes its place. */
function withListed(state: PaneState, change: Partial<PaneState>): PaneState {
  const next = { ...state, ...change };
  return { ...next, current: currentAmong(state, next) };
}

function withKeys(set: ReadonlySet<string>, keys: readonly string[], open: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (open) next.add(key);
    else next.delete(key);
  }
  return next;
}
