import type { CodeListAnswer } from '../../core/api/shapes';
import { bindView } from './bind-view';
import type { Meaning } from './bind-view';
import type { CodeLists } from '../code-lists/loaded-lists';
import type { FieldOf } from './guessing/field-names';
import { guessColumns, listsToGuess } from './guessing/guess-columns';
import type { Guess } from './guessing/guess-columns';
import type { Samples } from './guessing/sample-columns';
import type { MatchContext } from './match-context';
import { addView } from './match-views';
import type { SheetViews } from './match-views';
import type { BoundColumn } from '../model/match';

/** Guesses of a layout that the sheet is not known to be, before it is taken to be that too. */
const FEWEST = 3;

export interface GuessInput {
  readonly sheet: SheetViews;
  /** Columns not to be guessed: the user left them out, or a problem of theirs is for the user to settle. */
  readonly closed: ReadonlySet<number>;
  readonly samples: () => Promise<Samples>;
}

/** Guesses, among the fields of a collection, what the columns are that no heading tells. */
export async function guessViews(
  context: Pick<MatchContext, 'scopeOf' | 'codeList' | 'indexOf'>,
  collection: string,
  { sheet, closed, samples }: GuessInput,
): Promise<SheetViews> {
  const headings = sheet.headings.filter(({ column }) => !sheet.meanings.has(column) && !closed.has(column));
  if (headings.length === 0) return sheet;
  const known = new Set([...sheet.meanings.values()].flatMap(({ item }) => item ?? []));
  const bound = new Set(
    sheet.views.flatMap(({ index, columns }) => columns.map(({ field }) => `${index.layout.id}#${field}`)),
  );
  const near = new Set(sheet.views.map(({ index }) => index.layout));
  // A collection that the sheet does not serve is no place to guess in.
  if (![...near].some((layout) => layout.collection === collection)) return sheet;
  const question = {
    scope: context.scopeOf(collection),
    headings,
    isFree: ({ layout, field }: FieldOf) =>
      !bound.has(`${layout.id}#${field.name}`) && !known.has(field.item ?? ''),
    isNear: ({ layout }: FieldOf) => near.has(layout),
  };
  const lists = await loadGuessedLists(context, listsToGuess(question));
  const guesses = guessColumns({ ...question, samples: await samples(), lists });
  return takeGuesses(context, sheet, guesses);
}

function takeGuesses(
  { indexOf }: Pick<MatchContext, 'indexOf'>,
  sheet: SheetViews,
  guesses: readonly Guess[],
): SheetViews {
  const counts = new Map<string, number>();
  for (const { layout } of guesses) counts.set(layout.id, (counts.get(layout.id) ?? 0) + 1);
  const isView = (id: string): boolean => sheet.views.some(({ index }) => index.layout.id === id);
  const taken = guesses.filter(({ layout: { id } }) => isView(id) || counts.get(id)! >= FEWEST);
  const found = new Map(taken.map((guess) => [guess.column, meaningOf(guess)]));
  const views = sheet.views.map((view) => ({
    ...view,
    columns: view.columns.map((bound) =>
      asGuessed(bound, view.index.layout.id, found, view.index.layout.fields),
    ),
  }));
  let grown: SheetViews = { ...sheet, views, meanings: new Map([...sheet.meanings, ...found]) };
  for (const id of new Set(taken.map(({ layout }) => layout.id))) {
    const index = isView(id) ? undefined : indexOf(id);
    if (index === undefined) continue;
    const columns = bindView(index, grown.headings, grown.meanings).map((bound) =>
      asGuessed(bound, id, found, index.layout.fields),
    );
    grown = addView(grown, { index, columns });
  }
  return grown;
}

/** The column as its guess has it, in the guessed layout and in any other that has the same item free. */
function asGuessed(
  bound: BoundColumn,
  layout: string,
  found: ReadonlyMap<number, Meaning>,
  fields: readonly FieldOf['field'][],
): BoundColumn {
  const guess = found.get(bound.column);
  if (guess === undefined || bound.field !== undefined) return bound;
  const field =
    guess.layout === layout
      ? guess.field
      : fields.find(({ item }) => item !== undefined && item === guess.item)?.name;
  if (field === undefined) return bound;
  const { column, heading } = bound;
  return { column, heading, field, how: 'guessed', because: guess.because! };
}

function meaningOf({ layout, field, because }: Guess): Meaning {
  return {
    layout: layout.id,
    collection: layout.collection,
    field: field.name,
    ...(field.item === undefined ? {} : { item: field.item }),
    how: 'guessed',
    because,
  };
}

export async function loadGuessedLists(
  { codeList }: Pick<MatchContext, 'codeList'>,
  ids: readonly string[],
): Promise<CodeLists> {
  const lists = await Promise.all(ids.map((id) => codeList(id)));
  return new Map(
    lists.flatMap((list): [string, CodeListAnswer][] => (list === undefined ? [] : [[list.id, list]])),
  );
}
