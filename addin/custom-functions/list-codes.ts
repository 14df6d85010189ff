import { cleanText } from '../../core/values/fold-text';
import { isInForce } from '../code-lists/load-code-lists';
import { quote } from '../../core/values/words';
import type { CodeBook } from './code-book';
import { FunctionError } from './function-error';

/**
 * Code and label of every code in force that day, in the list's order. With a filter those alone in whose code or label
 * each of its words stands, whatever the letter case.
 * @throws FunctionError when there is none: Excel can't show a table without rows
 */
export function listCodes(book: CodeBook, filter: string, day: string): string[][] {
  const words = cleanText(filter).toLowerCase().split(' ');
  const rows = book.list.codes
    .filter((code) => isInForce(code, day))
    .filter(({ code, label }) => {
      const text = cleanText(`${code} ${label}`).toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map(({ code, label }) => [code, label]);
  if (rows.length > 0) return rows;
  const none = filter === '' ? 'has no code in force.' : `has no code or label with ${quote(filter)} in it.`;
  throw new FunctionError('not-available', `${book.title} ${none}`);
}
