import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StandardAnswer } from '../../../functions/http/api';
import type { ItemCoverage, LayoutCoverage } from '../../checking/coverage';
import { countOf, joinWords } from '../../checking/words';
import { askingsOf, shortTitleOf } from '../state/standard-links';
import { useActions } from './context';

interface MissingItemsProps {
  readonly layout: LayoutCoverage;
  readonly standard: StandardAnswer;
}

/** Items of a table that the workbook lacks, those that must be given first, and the columns with errors. */
export function MissingItems({ layout, standard }: MissingItemsProps): JSX.Element {
  const collection = standard.layouts.find(({ id }) => id === layout.layout)?.collection ?? '';
  const lacking = useMemo(
    () =>
      layout.items
        .filter(({ state }) => state !== 'held')
        .sort((a, b) => Number(b.required) - Number(a.required)),
    [layout],
  );
  const faulty = layout.items.filter(({ counts }) => counts.error > 0);
  return (
    <ul class="missing">
      {lacking.map((item) => (
        <li key={item.field}>
          <Title item={item} />
          {item.required && <strong class="must"> must be given</strong>}
          <span class="entry-more">
            {item.state === 'other-codes' ? 'Held in codes that this collection cannot read. ' : ''}
            {alsoWords(standard, item, collection)}
          </span>
        </li>
      ))}
      {faulty.map((item) => (
        <li key={`faulty ${item.field}`}>
          <Title item={item} />
          <span class="entry-more in-the-way">
            {countOf(item.counts.error, 'error', 'errors')} in the way
          </span>
        </li>
      ))}
      {lacking.length + faulty.length === 0 && <li>Everything is there, and nothing stands in the way.</li>}
    </ul>
  );
}

function Title({ item: { item, title, field } }: { readonly item: ItemCoverage }): JSX.Element {
  const { readStandard } = useActions();
  if (item === undefined) return <span>{`${title} (${field})`}</span>;
  return (
    <button type="button" class="link-button" onClick={() => readStandard({ kind: 'item', id: item })}>
      {title} ({field})
    </button>
  );
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
