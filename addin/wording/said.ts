/** What is asked of the words for a reason, and what they say. */
import type { CellValue, CodeListAnswer, Field } from '../../core/api/shapes';
import type { Suggestion } from '../model/suggestion';

/** What the words for a reason are made of. */
export interface ReasonContext {
  readonly value: CellValue;
  /** The value as it stands in a sentence. */
  readonly shown: string;
  readonly field: Field;
  /** Whether it must be put right; else it is only likely to be wrong, or worth knowing. */
  readonly must: boolean;
  /** Whether it may well be right, such as a code outside a list that is known to lack some. */
  readonly unsure: boolean;
  /** ISO date that the check is for. */
  readonly day: string;
  readonly list?: CodeListAnswer;
  /** The cell itself offers the codes to choose from. */
  readonly offersCodes?: boolean;
  /** The value is a code of the standard that this collection, by its short title, has no code for. */
  readonly noCodeIn?: string;
  /** What the cell surely meant. */
  readonly suggestion?: Suggestion;
  /** What it may have meant, when nothing is sure. */
  readonly perhaps?: Suggestion;
  /** `row 14`, `row 14 of Leavers`: the row it clashes with. */
  readonly related?: string;
  /** What a reference should be found in, such as `the sheet "People"`. */
  readonly reference?: string;
}

/** What is wrong, and what to do about it: a sentence each; `advice` is empty when `what` says it. */
export interface Said {
  readonly what: string;
  readonly advice: string;
}

export type ReasonWords = (asked: ReasonContext) => Said;
