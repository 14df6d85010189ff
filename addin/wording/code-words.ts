import type { Code } from '../../core/api/shapes';
import { chooseCode } from './choose-code';
import { nameCode } from '../code-lists/load-code-lists';
import { formatDate } from '../../core/values/format-date';
import { aCode, aTitle, titleInSentence } from '../../core/values/nouns';
import type { ReasonContext, ReasonWords, Said } from './said';
import { textOfValue } from '../../core/values/show-value';
import { cleanText } from '../../core/values/fold-text';

type CodeReason =
  | 'not-in-list'
  | 'retired'
  | 'not-yet-valid'
  | 'label-not-code'
  | 'letter-case'
  | 'lost-leading-zero'
  | 'extra-leading-zero'
  | 'date-not-code';

/** Reasons of columns that hold codes. */
export const CODE_WORDS: Readonly<Record<CodeReason, ReasonWords>> = {
  'not-in-list': (asked) =>
    asked.noCodeIn !== undefined
      ? {
          what: `${asked.shown} is a code of the standard that ${asked.noCodeIn} has no code for.`,
          advice: `See which of its codes comes nearest before you send the return.`,
        }
      : asked.unsure
        ? {
            what: `${asked.shown} is not among the codes known here for ${titleInSentence(asked.field)}.`,
            advice: 'The list is not complete, so check that it is right.',
          }
        : { what: `${asked.shown} is not ${aCode(asked.field)}.`, advice: useCode(asked) },
  retired: (asked) => {
    const code = codeOf(asked);
    const until =
      code?.validTo === undefined ? 'is no longer in use' : `was in use until ${formatDate(code.validTo)}`;
    const what = `${named(asked, code)} ${until}; this check is for ${formatDate(asked.day)}.`;
    return { what, advice: 'Choose a code that is in use.' };
  },
  'not-yet-valid': (asked) => {
    const code = codeOf(asked);
    const from =
      code?.validFrom === undefined
        ? 'is not in use yet'
        : `is in use from ${formatDate(code.validFrom)} only`;
    const what = `${named(asked, code)} ${from}; this check is for ${formatDate(asked.day)}.`;
    return { what, advice: 'Choose a code that is in use.' };
  },
  'label-not-code': (asked) => ({
    what: `${asked.shown} is not ${aCode(asked.field)}.`,
    advice: useCode(asked),
  }),
  'letter-case': (asked) => ({
    what: `${asked.shown} is ${aCode(asked.field)} in the wrong capital or small letters.`,
    advice: useCode(asked),
  }),
  'lost-leading-zero': (asked) => ({
    what: `${asked.shown} has lost the zeros at its start.`,
    advice: useCode(asked, 'Type it with its zeros, in a cell formatted as text.'),
  }),
  'extra-leading-zero': (asked) => ({
    what: `${asked.shown} has a zero at its start that the code does not have.`,
    advice: useCode(asked),
  }),
  'date-not-code': dateNotCode,
};

/** Excel makes dates of codes such as 1-5; the date itself was hardly ever meant. */
function dateNotCode({ shown, field }: ReasonContext): Said {
  const what =
    field.codeList === undefined
      ? `${shown} is a date, not ${aTitle(field)}.`
      : `${shown} is a date, not ${aCode(field)}.`;
  return {
    what,
    advice: 'Excel may have made it from what was typed: format the cell as text and type it again.',
  };
}

function useCode(asked: ReasonContext, otherwise?: string): string {
  const { suggestion } = asked;
  if (suggestion !== undefined)
    return `Use ${nameCode({ code: suggestion.value, label: suggestion.label })}.`;
  if (otherwise !== undefined) return otherwise;
  return chooseCode(asked);
}

function codeOf({ list, value }: ReasonContext): Code | undefined {
  const text = cleanText(textOfValue(value));
  return list?.codes.find((code) => code.code === text);
}

function named({ shown }: ReasonContext, code: Code | undefined): string {
  return code === undefined ? shown : nameCode(code);
}
