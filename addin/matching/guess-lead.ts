import type { CellBlock } from '../workbook/host';
import { ENOUGH } from './find-lead';
import { loadGuessedLists } from './guess-views';
import type { FieldOf } from './guessing/field-names';
import { guessColumns, listsToGuess } from './guessing/guess-columns';
import type { Guess } from './guessing/guess-columns';
import type { Samples } from './guessing/sample-columns';
import { readHeadings } from '../headings/heading-cells';
import { HeadingsOfTop } from '../headings/heading-cells';
import { readHeadingRow } from './heading-row';
import type { HeadingRow } from './heading-row';
import { labelsOfForm } from './looks-like-form';
import type { MatchContext } from './match-context';
import type { BoundColumn } from '../model/match';

/** Headings that a row must have to be looked at when none of them is known. */
const FEWEST_HEADINGS = 3;

/**
 * What a sheet is whose headings are nobody's: guessed from their words and values, for the standard's own layouts first.
 * Undefined when too few can be.
 */
export async function guessLead(
  context: Pick<MatchContext, 'scopeOf' | 'codeList' | 'indexes' | 'indexOf'>,
  top: CellBlock,
  rows: readonly HeadingRow[],
  samples: (firstRow: number) => Promise<Samples>,
): Promise<HeadingRow | undefined> {
  const row = likelyRow(top, rows);
  if (row === undefined) return undefined;
  const headings = readHeadings(top.rows[row - top.row]!, top.column);
  const collections = new Set(context.indexes.map(({ layout }) => layout.collection));
  const order = [...collections].sort((a, b) => Number(b === 'standard') - Number(a === 'standard'));
  for (const collection of order) {
    const question = {
      scope: context.scopeOf(collection),
      headings,
      isFree: () => true,
      isNear: () => false,
    };
    const lists = await loadGuessedLists(context, listsToGuess(question));
    const guesses = guessColumns({ ...question, samples: await samples(row + 1), lists });
    const best = bestOf(context, top, row, guesses);
    if (best !== undefined && labelsOfForm(best, top, context.indexes) === undefined) return best;
  }
  return undefined;
}

function bestOf(
  { indexOf }: Pick<MatchContext, 'indexOf'>,
  top: CellBlock,
  row: number,
  guesses: readonly Guess[],
): HeadingRow | undefined {
  const headings = new HeadingsOfTop(top);
  const layouts = [...new Set(guesses.map(({ layout }) => layout))];
  const candidates = layouts.flatMap((layout) => {
    const index = indexOf(layout.id);
    if (index === undefined) return [];
    const plain = readHeadingRow(index, headings, row);
    const columns = plain.columns.map((bound) => asGuessed(bound, layout, guesses));
    const found = columns.filter(({ field }) => field !== undefined).length;
    return [{ ...plain, columns, found, recognised: found }];
  });
  return candidates
    .filter(({ found, headings }) => found >= ENOUGH.found && found >= headings.length * ENOUGH.ofSheet)
    .sort((a, b) => b.found - a.found)[0];
}

function asGuessed(bound: BoundColumn, layout: FieldOf['layout'], guesses: readonly Guess[]): BoundColumn {
  const guess = guesses.find(({ column }) => column === bound.column);
  if (bound.field !== undefined || guess === undefined) return bound;
  const field =
    layout === guess.layout
      ? guess.field
      : layout.fields.find(({ item }) => item !== undefined && item === guess.field.item);
  if (field === undefined) return bound;
  const { column, heading } = bound;
  return { column, heading, field: field.name, how: 'guessed', because: guess.because };
}

/** The row in which most headings are known; when none is, the first that is all text, with rows under it. */
function likelyRow(top: CellBlock, rows: readonly HeadingRow[]): number | undefined {
  const known = rows.reduce<HeadingRow | undefined>(
    (most, row) => (row.found > (most?.found ?? 0) ? row : most),
    undefined,
  );
  if (known !== undefined && known.headings.length >= FEWEST_HEADINGS) return known.row;
  const at = top.rows.findIndex((cells, place) => {
    const filled = cells.filter((cell) => cell !== null && cell !== '');
    return filled.length >= FEWEST_HEADINGS && filled.every(isWords) && place + 1 < top.rows.length;
  });
  return at === -1 ? undefined : top.row + at;
}

function isWords(cell: CellBlock['rows'][number][number]): boolean {
  return typeof cell === 'string' && cell.length <= 80 && /\p{L}/u.test(cell);
}
