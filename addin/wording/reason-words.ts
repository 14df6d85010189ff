import type { Reason } from '../../core/api/shapes';
import { CELL_WORDS } from './cell-words';
import { CODE_WORDS } from './code-words';
import { DATE_WORDS } from './date-words';
import { NUMBER_WORDS } from './number-words';
import type { Asked, ReasonWords, Said } from './said';

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
