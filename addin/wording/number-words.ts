import { chooseCode } from './choose-code';
import { howToWrite } from '../../core/values/form-words';
import { formatDate } from '../../core/values/format-date';
import { titleInSentence } from '../../core/values/nouns';
import type { ReasonWords } from './said';
import { formatNumber } from '../../core/values/words';
import { writeAs } from './cell-words';

type NumberReason =
  'not-a-number' | 'not-whole' | 'too-many-decimals' | 'too-small' | 'too-large' | 'number-as-text';

/** Reasons of columns that hold numbers. */
export const NUMBER_WORDS: Readonly<Record<NumberReason, ReasonWords>> = {
  'not-a-number': (asked) => ({
    what: `${asked.shown} is not a number.`,
    advice:
      asked.field.codeList === undefined
        ? writeAs(howToWrite(asked.field), 'Use digits only, without commas or currency signs.')
        : chooseCode(asked),
  }),
  'not-whole': ({ shown, field }) => ({
    what: `${shown} is not a whole number.`,
    advice: `Enter the ${titleInSentence(field)} without decimals.`,
  }),
  'too-many-decimals': ({ shown, field }) => ({
    what: `${shown} has too many decimals.`,
    advice: writeAs(howToWrite(field), 'Round it.'),
  }),
  'too-small': ({ shown, field }) => ({
    what: `${shown} is too ${typeof field.constraints?.minimum === 'string' ? 'early' : 'small'} for ${titleInSentence(field)}.`,
    advice: limitAdvice(field.constraints?.minimum, 'or more', howToWrite(field)),
  }),
  'too-large': ({ shown, field }) => ({
    what: `${shown} is too ${typeof field.constraints?.maximum === 'string' ? 'late' : 'large'} for ${titleInSentence(field)}.`,
    advice: limitAdvice(field.constraints?.maximum, 'or less', howToWrite(field)),
  }),
  'number-as-text': ({ shown }) => ({
    what: `${shown} is stored as text, not as a number.`,
    advice: 'Turn it into a number.',
  }),
};

function limitAdvice(
  limit: number | string | undefined,
  side: 'or more' | 'or less',
  how: string | undefined,
): string {
  if (limit === undefined) return writeAs(how, 'Check it.');
  if (typeof limit === 'number') return `It must be ${formatNumber(limit)} ${side}.`;
  return `It must be ${formatDate(limit)} or ${side === 'or more' ? 'later' : 'earlier'}.`;
}
