import { isBlankText } from '../../core/values/fold-text';
import { textOf, type Argument } from './argument';
import type { CodeBook } from './code-book';
import { createCodeShelf, type CodeSource } from './code-shelf';
import { findCollection } from './find-collection';
import { FunctionError } from './function-error';
import type { WorkforceFunctions } from './functions';
import { listCodes } from './list-codes';
import { codeOf, isValid, labelOf } from './look-up-code';
import { mapCode, mapsFor } from './map-code';
import { readDay, type Calendar } from './read-day';
import { matchExactly, type MakeTextMatcher } from './text-matcher';

export interface FunctionDependencies extends Calendar {
  readonly api: CodeSource;
  /** Milliseconds, as Date.now gives them. */
  readonly now: () => number;
  /** How text is taken for a code. */
  readonly makeMatcher?: MakeTextMatcher;
}

/** What the service has published is in every formula that is calculated a minute later. */
const MAX_AGE = 60_000;

type Question = (book: CodeBook, text: string, day: string) => string | boolean | string[][];

/** The functions, free of Excel. Each different question to a list is worked out once, however many cells ask it. */
export function createFunctions({
  api,
  now,
  makeMatcher = matchExactly,
  ...calendar
}: FunctionDependencies): WorkforceFunctions {
  const shelf = createCodeShelf(api, makeMatcher, { now, maxAge: MAX_AGE });

  async function openList(name: Argument): Promise<CodeBook> {
    const catalogue = await shelf.catalogue();
    return shelf.book(catalogue, catalogue.findList(nameIn(name, 'code list, such as "Ethnicity"')));
  }

  async function ask<Work extends Question>(
    name: keyof WorkforceFunctions,
    work: Work,
    list: Argument,
    text: string,
    on: Argument,
  ): Promise<ReturnType<Work>> {
    const [book, day] = await Promise.all([openList(list), readDay(on, calendar)]);
    return book.once([name, text, day], () => work(book, text, day) as ReturnType<Work>);
  }

  return {
    label: async (list, code, on) => (isEmpty(code) ? '' : ask('label', labelOf, list, textOf(code), on)),
    code: async (list, text, on) => (isEmpty(text) ? '' : ask('code', codeOf, list, textOf(text), on)),
    isValid: async (list, code, on) => !isEmpty(code) && ask('isValid', isValid, list, textOf(code), on),
    codes: async (list, filter) => ask('codes', listCodes, list, textOf(filter).trim(), undefined),
    map: async (collection, list, code) => {
      if (isEmpty(code)) return '';
      const catalogue = await shelf.catalogue();
      const { standard, findList } = catalogue;
      const to = findCollection(standard, nameIn(collection, 'collection, such as "ASC-WDS"'));
      const named = findList(nameIn(list, 'code list, such as "Ethnicity"'));
      const { from, maps } = mapsFor(standard, to, named);
      const book = await shelf.book(catalogue, from);
      const text = textOf(code);
      return book.once(['map', to.id, named.id, text], () =>
        mapCode({ collection: to, maps, book }, text, calendar.today()),
      );
    },
  };
}

function isEmpty(argument: Argument): boolean {
  return isBlankText(textOf(argument));
}

function nameIn(argument: Argument, what: string): string {
  const name = textOf(argument);
  if (isBlankText(name)) throw new FunctionError('not-usable', `Name a ${what}.`);
  return name;
}
