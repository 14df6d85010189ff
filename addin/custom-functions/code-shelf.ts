import type { CodeListSummary, StandardAnswer } from '../../core/api/shapes';
import type { ApiClient } from '../service/api-client';
import { ApiError } from '../service/api-error';
import { createCodeBook, type CodeBook } from './code-book';
import { createListFinder, type FindList } from './find-list';
import { FunctionError } from './function-error';
import { keepFresh, type Freshness } from './keep-fresh';
import type { MakeTextMatcher } from './text-matcher';
import { titleOfList } from './title-of-list';

/** Where lists come from: whole, so that no cell's value ever leaves Excel for a formula. */
export type CodeSource = Pick<ApiClient, 'standard' | 'codeList'>;

export interface Catalogue {
  readonly standard: StandardAnswer;
  readonly findList: FindList;
}

export interface CodeShelf {
  catalogue(): Promise<Catalogue>;
  /** The list that has this name in the catalogue. Nothing that is not in the catalogue is ever asked for. */
  book(catalogue: Catalogue, list: CodeListSummary): Promise<CodeBook>;
}

/**
 * Keeps the catalogue and every list asked for. Each is asked for once, however many cells are calculated at the same
 * moment, and again (by its ETag) when it has grown old. Work done on a list is kept until another state is published.
 */
export function createCodeShelf(
  source: CodeSource,
  makeMatcher: MakeTextMatcher,
  freshness: Freshness,
): CodeShelf {
  const books = new Map<string, () => Promise<CodeBook>>();
  let known: Catalogue | undefined;

  const catalogue = keepFresh(async () => {
    const standard = await source.standard();
    if (known?.standard !== standard) known = { standard, findList: createListFinder(standard) };
    return known;
  }, freshness);

  function keepBook(id: string, title: string): () => Promise<CodeBook> {
    let last: CodeBook | undefined;
    return keepFresh(async () => {
      const list = await source.codeList(id);
      // The hash names the content: a new entry that leaves this list alone drops nothing.
      if (last?.list.hash !== list.hash) last = createCodeBook(list, title, makeMatcher);
      return last!;
    }, freshness);
  }

  return {
    catalogue: () => inPlainWords(catalogue()),
    book: ({ standard }, list) => {
      let book = books.get(list.id);
      if (book === undefined) books.set(list.id, (book = keepBook(list.id, titleOfList(standard, list))));
      return inPlainWords(book());
    },
  };
}

/** A service that can't be asked is said so in the cell. */
async function inPlainWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { title, detail } = error.problem;
    throw new FunctionError('not-usable', `${title} ${detail}`, { cause: error });
  }
}
