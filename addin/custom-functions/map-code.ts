import type { CodeListSummary, CodeMap, Collection, StandardAnswer } from '../../core/api/shapes';
import { joinWords, quote } from '../../core/values/words';
import type { CodeBook } from './code-book';
import { FunctionError } from './function-error';
import { findCode, noCode } from './look-up-code';
import { titleOfList } from './title-of-list';

/** What is asked of the maps: codes of the standard's list, written in the collection's way. */
export interface MapQuestion {
  readonly collection: Collection;
  readonly maps: readonly CodeMap[] | 'as they are';
  readonly book: CodeBook;
}

/**
 * The maps that lead a collection's way, and the standard's list that they start from. A list of the collection's own
 * stands for the one list of the standard that leads to it. A collection may take the standard's codes as they are.
 * @throws FunctionError when nothing leads there, or several lists do
 */
export function mapsFor(
  standard: Pick<StandardAnswer, 'maps' | 'layouts' | 'codeLists' | 'collections'>,
  collection: Collection,
  list: CodeListSummary,
): { readonly from: CodeListSummary; readonly maps: MapQuestion['maps'] } {
  const own = (standard.maps ?? []).filter((map) => map.collection === collection.id);
  const leaving = own.filter(({ codeList }) => codeList === list.id);
  if (leaving.length > 0) return { from: list, maps: leaving };
  const arriving = own.filter(({ collectionCodeList }) => collectionCodeList === list.id);
  const sources = [...new Set(arriving.map(({ codeList }) => codeList))];
  const from = standard.codeLists.find(({ id }) => id === sources[0]);
  if (sources.length === 1 && from !== undefined) return { from, maps: arriving };
  const { shortTitle } = collection;
  const title = titleOfList(standard, list);
  if (sources.length > 1)
    throw notAvailable(
      `Several lists of the standard lead to ${title}. Write ${joinWords(sources.map(quote), 'or')}.`,
    );
  if (takesAsTheyAre(standard, collection, list)) return { from: list, maps: 'as they are' };
  throw notAvailable(`${shortTitle} has no codes for ${title}.`);
}

function takesAsTheyAre(
  { layouts }: Pick<StandardAnswer, 'layouts'>,
  { id }: Collection,
  list: CodeListSummary,
): boolean {
  return layouts.some(
    ({ collection, fields }) => collection === id && fields.some(({ codeList }) => codeList === list.id),
  );
}

/**
 * The collection's code for a code of the standard: also where it is only the nearest, broader or narrower.
 * @throws FunctionError why there is none, or that the collection writes it in several ways
 */
export function mapCode({ collection, maps, book }: MapQuestion, text: string, day: string): string {
  const code = book.periodsOf(text).length > 0 ? text : findCode(book, text, day)?.code;
  if (code === undefined) throw noCode(book, text, day);
  if (maps === 'as they are') return code;
  const lines = maps.flatMap((map) =>
    map.mappings.flatMap((mapping) =>
      mapping.code === code ? { list: map.collectionCodeList, mapping } : [],
    ),
  );
  const written = lines.flatMap(({ list, mapping: { collectionCode } }) =>
    collectionCode === undefined ? [] : { list, code: collectionCode },
  );
  const [first] = written;
  if (first === undefined) throw noneFor(collection, book.name(code), lines[0]?.mapping.note);
  if (written.every((one) => one.code === first.code)) return first.code;
  const ways = joinWords(
    written.map((one) => `${quote(one.list)} (${one.code})`),
    'or',
  );
  throw notAvailable(
    `${collection.shortTitle} writes ${book.name(code)} in several ways. As the list, write ${ways}.`,
  );
}

function noneFor({ shortTitle }: Collection, name: string, note: string | undefined): FunctionError {
  const why = note === undefined ? '.' : `: ${note}.`;
  return notAvailable(`${shortTitle} has no code for ${name}${why}`);
}

function notAvailable(message: string): FunctionError {
  return new FunctionError('not-available', message);
}
