import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CollectionCoverage } from '../../covering/coverage-of';
import type { ItemCoverage, TableCoverage } from '../../covering/cover-table';
import { columnLetters } from '../../../core/values/column-letters';
import { formatCount, joinWords, quote } from '../../../core/values/words';
import { askingsOf, shortTitleOf } from '../standard/standard-links';
import { CoverageItem } from './coverage-item';

interface MissingItemsProps {
  readonly coverage: CollectionCoverage;
  readonly standard: StandardAnswer;
}

interface Lacking {
  readonly table: TableCoverage;
  readonly items: readonly ItemCoverage[];
}

/** Items that the sheets checked for a collection lack, sheet by sheet: those that must be given, or the others. */
export function MissingItems({
  coverage: { collection, tables },
  standard,
  required = false,
}: MissingItemsProps & { readonly required?: boolean }): JSX.Element {
  const lacking = useMemo(() => lackingOf(tables, required), [tables, required]);
  return (
    <>
      {lacking.map(({ table, items }) => {
        const from = `Not in ${table.sheet}, as ${table.title}`;
        return (
          <div key={`${table.layout} ${table.sheet}`}>
            <p class="missing-from">{from}</p>
            <ul class="missing" aria-label={from}>
              {items.map((item) => (
                <CoverageItem key={item.field} item={item}>
                  {placeWords(item)} {alsoWords(standard, item, collection)}
                </CoverageItem>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** What may be left out: folded, and drawn when it is opened. */
export function MissingOptional({ coverage, standard }: MissingItemsProps): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const { asked, held } = coverage.optional;
  if (held === asked) return null;
  return (
    <details
      class="coverage-optional"
      onToggle={({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open)}
    >
      <summary>Optional, and not held: {formatCount(asked - held)}</summary>
      {open && <MissingItems coverage={coverage} standard={standard} />}
    </details>
  );
}

function lackingOf(tables: readonly TableCoverage[], required: boolean): Lacking[] {
  return tables
    .map((table) => ({
      table,
      items: table.items.filter((item) => item.required === required && item.state !== 'held'),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Where it stands after all; what may be left out of a table need not be looked for in another. */
function placeWords({ state, place, required }: ItemCoverage): string {
  if (place === undefined || (state === 'elsewhere' && !required)) return '';
  const where = `column ${columnLetters(place.column)} (${quote(place.heading)})`;
  return state === 'other-codes'
    ? `Is in ${where}, in codes that this collection cannot read.`
    : `Stands in ${place.sheet}, ${where}.`;
}

/** Other collections that ask for the same item. */
function alsoWords(standard: StandardAnswer, { item }: ItemCoverage, own: string): string {
  if (item === undefined) return '';
  const others = new Set(
    askingsOf(standard, item).flatMap(({ collection }) =>
      collection === own || collection === 'standard' ? [] : [shortTitleOf(standard, collection)],
    ),
  );
  return others.size === 0 ? '' : `Also asked for by ${joinWords([...others], 'and')}.`;
}
