import { howToWrite } from '../../core/values/form-words';
import { aCode, aTitle, titleInSentence } from '../../core/values/nouns';
import { sayNino } from './nino-words';
import type { ReasonContext, ReasonWords, Said } from './said';
import { textOfValue } from '../../core/values/show-value';
import { formatCount } from '../../core/values/words';

type CellReason =
  | 'blank'
  | 'spaces'
  | 'hidden-characters'
  | 'wrapped'
  | 'garbled'
  | 'entities'
  | 'lost-character'
  | 'added-decimals'
  | 'like-a-formula'
  | 'too-long'
  | 'wrong-form'
  | 'true-false'
  | 'excel-error'
  | 'not-calculated'
  | 'not-unique'
  | 'not-found';

/** Reasons that columns of every kind share. */
export const CELL_WORDS: Readonly<Record<CellReason, ReasonWords>> = {
  blank: ({ field, must, offersCodes }) => {
    const enter =
      offersCodes === true
        ? `Choose ${aCode(field)} from the list that the cell offers`
        : `Enter the ${titleInSentence(field)}`;
    return { what: `${field.title} is blank.`, advice: must ? `${enter}.` : `${enter} if it is known.` };
  },
  spaces: (asked) => ({
    what: `${asked.shown} has spaces before or after it.`,
    advice: useText(asked, 'Take them out.'),
  }),
  'hidden-characters': (asked) => ({
    what: `${asked.shown} has a character in it that cannot be seen, such as a non-breaking space.`,
    advice: useText(asked, 'Type it again.'),
  }),
  wrapped: (asked) => ({
    what: `${asked.shown} has marks around it, as programs write them to keep a value as text.`,
    advice: useText(asked, 'Take them out, unless they belong to it.'),
  }),
  garbled: (asked) => ({
    what: `${asked.shown} has letters in it that another program misread.`,
    advice: useText(asked, 'Type it again.'),
  }),
  entities: (asked) => ({
    what: `${asked.shown} has characters in it as web pages write them.`,
    advice: useText(asked, 'Type it again.'),
  }),
  'lost-character': (asked) =>
    textOfValue(asked.value).includes('\ufffd')
      ? {
          what: `${asked.shown} has lost a character: \ufffd stands in its place.`,
          advice: 'Type the one that stood there.',
        }
      : {
          what: `${asked.shown} has a character in it that other programs cannot show.`,
          advice: useText(asked, 'Take it out, or type the one that is meant.'),
        },
  'added-decimals': (asked) => ({
    what: `${asked.shown} has decimals, which a program has added.`,
    advice: useText(asked, 'Take them out.'),
  }),
  'like-a-formula': ({ shown }) => ({
    what: `${shown} begins like a formula, which Excel would run when it opens a CSV file.`,
    advice: 'Take the sign away, or put a word in front of it.',
  }),
  'too-long': tooLong,
  'wrong-form': ({ value, shown, field, suggestion }) =>
    sayNino(textOfValue(value), field) ?? {
      what: `${shown} is not written as ${aTitle(field)} should be.`,
      advice: suggestion === undefined ? writeAs(howToWrite(field), 'Check it.') : `Use ${suggestion.value}.`,
    },
  'true-false': ({ shown, field }) => ({
    what: `${shown} is a true-or-false value, not ${field.codeList === undefined ? aTitle(field) : aCode(field)}.`,
    advice: 'Type what is meant.',
  }),
  'excel-error': ({ shown }) => ({
    what: `The cell shows the error ${shown}.`,
    advice: 'Put the formula right, or type the value.',
  }),
  'not-calculated': () => ({
    what: 'The cell holds a formula that has not been calculated.',
    advice: 'Open the workbook in Excel and save it.',
  }),
  'not-unique': ({ shown, field, related }) => ({
    what: related === undefined ? `${shown} is used more than once.` : `${shown} is in ${related} too.`,
    advice: `Each row needs its own ${titleInSentence(field)}.`,
  }),
  'not-found': ({ shown, reference }) => ({
    what: reference === undefined ? `No row has ${shown}.` : `${shown} is not in ${reference}.`,
    advice: 'Correct it, or add the row.',
  }),
};

function tooLong({ value, field }: ReasonContext): Said {
  const most = field.constraints?.maxLength;
  const length = typeof value === 'string' ? formatCount(value.length) : 'too many';
  return {
    what: `${field.title} has ${length} characters${most === undefined ? ', more than are allowed' : `; at most ${formatCount(most)} are allowed`}.`,
    advice: 'Shorten it.',
  };
}

/** The first suggestion in quotes, so that its ends show. */
function useText({ suggestion }: ReasonContext, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Use "${suggestion.value}".`;
}

export function writeAs(how: string | undefined, otherwise: string): string {
  return how === undefined ? otherwise : `Write ${how}.`;
}
