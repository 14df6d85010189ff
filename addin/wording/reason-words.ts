import type { Reason } from '../../core/api/shapes';
import { CELL_WORDS } from './cell-words';
import { CODE_WORDS } from './code-words';
import { DATE_WORDS } from './date-words';
import { NUMBER_WORDS } from './number-words';
import type { ReasonContext, ReasonWords, Said } from './said';

const REASON_WORDS: Readonly<Record<Reason, ReasonWords>> = {
  ...CELL_WORDS,
  ...CODE_WORDS,
  ...NUMBER_WORDS,
  ...DATE_WORDS,
};

export function sayReason(reason: Reason, asked: ReasonContext): Said {
  return REASON_WORDS[reason](asked);
}
