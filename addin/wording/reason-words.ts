import type { CellValue, CodeListAnswer, Field, Reason } from '../../core/api/shapes';
import { CELL_WORDS } from './cell-words';
import { CODE_WORDS } from './code-words';
import { DATE_WORDS } from './date-words';
import type { Suggestion } from '../checking/model';
import { NUMBER_WORDS } from './number-words';

/** What the words for a reason are made of. */
export interface Asked {
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

export type ReasonWords = (asked: Asked) => Said;

const REASON_WORDS: Readonly<Record<Reason, ReasonWords>> = {
  ...CELL_WORDS,
  ...CODE_WORDS,
  ...NUMBER_WORDS,
  ...DATE_WORDS,
};

/** Whether we have words for it: a newer service may name reasons that this page does not know. */
export function isReason(reason: unknown): reason is Reason {
  return typeof reason === 'string' && Object.hasOwn(REASON_WORDS, reason);
}

export function sayReason(reason: Reason, asked: Asked): Said {
  return REASON_WORDS[reason](asked);
}
