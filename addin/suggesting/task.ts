import type { CellValue, Field } from '../../core/api/shapes';
import type { CodeLists } from '../code-lists/loaded-lists';
import type { Suggestion } from '../model/suggestion';
import type { CheckRun, Finding } from '../model/check-run';
import type { BoundColumn, MatchedTable } from '../model/match';

/** A finding to make suggestions for, with what there is to know of its cell. */
export interface SuggestionTask {
  readonly run: CheckRun;
  readonly finding: Finding;
  readonly table: MatchedTable;
  readonly field: Field;
  readonly bound: BoundColumn | undefined;
  readonly value: CellValue;
  /** The value as text, without spaces and characters that say nothing. */
  readonly text: string;
  readonly lists: CodeLists;
}

/** What the cell surely meant. */
export function sure(value: string, label = ''): Suggestion {
  return { value, label, sure: true };
}

/** What it may have meant. */
export function likely(value: string, label = ''): Suggestion {
  return { value, label, sure: false };
}
