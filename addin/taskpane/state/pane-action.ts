/** All that can happen to the pane's state. */
import type { ListPlace } from './list-place';
import type { Severity, StandardAnswer } from '../../../core/api/shapes';
import type { CodeLists } from '../../code-lists/loaded-lists';
import type { Notes } from '../../explaining/notes';
import type { CheckProgress, CheckRun } from '../../model/check-run';
import type { Match, MatchChoice, RowChoice } from '../../model/match';
import type { Answer, Answers } from '../../remembering/answers';
import type { StaleReason } from '../../checking/live/live-options';
import type { MarkOutcome } from '../../workbook/host';
import type { LiveState } from '../../worker/checks/checks';
import type { PreviewedFix, RememberIn, Selection, Tab, Trouble } from './pane-state';
import type { DropDownsOn } from './drop-downs-state';
import type { Filter } from './filter';
import type { FixEntry } from './log-of-fixes';
import type { HandOverState } from './hand-over-state';
import type { StandardPlace } from './standard-place';

export type PaneAction =
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'codes'; readonly list: string | null }
  | { readonly type: 'read-standard'; readonly place: StandardPlace }
  | { readonly type: 'standard'; readonly standard: StandardAnswer }
  | { readonly type: 'service-trouble'; readonly trouble: Trouble | null }
  | { readonly type: 'workbook'; readonly open: boolean }
  | { readonly type: 'match'; readonly match: Match }
  | { readonly type: 'rows'; readonly rows: readonly RowChoice[] }
  /** A check again got no answer: the last result stays. */
  | { readonly type: 'no-answer'; readonly problem: { readonly title: string; readonly detail: string } }
  | { readonly type: 'choices'; readonly choices: readonly MatchChoice[] }
  | { readonly type: 'correct'; readonly list: ListPlace | null }
  | { readonly type: 'reference-date'; readonly date: string }
  | { readonly type: 'collections'; readonly collections: readonly string[] }
  | { readonly type: 'check-started' }
  | { readonly type: 'progress'; readonly progress: CheckProgress }
  /** What the first check has found so far. */
  | { readonly type: 'found'; readonly run: CheckRun }
  | { readonly type: 'checked'; readonly run: CheckRun; readonly announcement: string }
  | { readonly type: 'check-ended' }
  /** A check ended without an answer. */
  | { readonly type: 'check-failed'; readonly trouble: Trouble }
  /** Something else could not be done; a check that runs goes on. */
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'marked'; readonly outcome: MarkOutcome }
  | { readonly type: 'marks-cleared' }
  | { readonly type: 'only-severity'; readonly severity: Severity | null }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'selected'; readonly selection: Selection }
  | { readonly type: 'notes'; readonly notes: Notes }
  | { readonly type: 'answers'; readonly answers: readonly Answer[] }
  | { readonly type: 'recalled'; readonly recalled: Answers }
  | { readonly type: 'remember-in'; readonly place: RememberIn }
  /** Rows that were edited have been checked anew. */
  | { readonly type: 'rechecked'; readonly run: CheckRun }
  | { readonly type: 'live'; readonly live: LiveState }
  | { readonly type: 'preview'; readonly preview: PreviewedFix | null }
  | { readonly type: 'fixing'; readonly fixing: boolean }
  | { readonly type: 'fixed'; readonly entry: FixEntry }
  | { readonly type: 'unfixed'; readonly entry: number }
  | { readonly type: 'open-groups'; readonly keys: readonly string[]; readonly open: boolean }
  | { readonly type: 'current'; readonly finding: number | null }
  | { readonly type: 'drop-downs'; readonly on: DropDownsOn }
  | { readonly type: 'lists'; readonly lists: CodeLists }
  | { readonly type: 'stale'; readonly stale: StaleReason }
  /** Excel keeps one more call of ours waiting, or one fewer. */
  | { readonly type: 'waiting'; readonly waiting: boolean }
  | { readonly type: 'hand-over'; readonly handOver: Partial<HandOverState> }
  | { readonly type: 'announce'; readonly words: string }
  | { readonly type: 'dismiss-trouble' };
