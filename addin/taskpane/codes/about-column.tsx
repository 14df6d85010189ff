import type { JSX } from 'preact';
import { columnFacts } from '../../codes-at-hand/column-facts';
import type { ColumnAtHand } from '../../codes-at-hand/columns-at-hand';
import { joinWords } from '../../../core/values/words';
import { useActions, usePaneState } from '../parts/context';

interface AboutColumnProps {
  readonly column: ColumnAtHand;
  /** On a heading one wants to know what the column is. */
  readonly open: boolean;
}

/** What the column that the user is in is for: meaning, format, example, who asks for it. */
export function AboutColumn({ column, open }: AboutColumnProps): JSX.Element | null {
  const { standard } = usePaneState();
  const { readStandard } = useActions();
  if (standard === null) return null;
  const { definition, format, example, required, askedBy, item } = columnFacts(column, standard);
  return (
    <details class="about-column" open={open}>
      <summary>About this column</summary>
      {definition !== '' && <p>{definition}</p>}
      <dl class="facts">
        <dt>Format</dt>
        <dd>{format}</dd>
        {example !== undefined && (
          <>
            <dt>Example</dt>
            <dd>{example}</dd>
          </>
        )}
        <dt>Must it be given?</dt>
        <dd>{required ? 'Yes, in every row.' : 'Only where a rule asks for it.'}</dd>
        {askedBy.length > 0 && (
          <>
            <dt>Asked for by</dt>
            <dd>{joinWords(askedBy, 'and')}</dd>
          </>
        )}
      </dl>
      {item !== undefined && (
        <button type="button" class="link-button" onClick={() => readStandard({ kind: 'item', id: item })}>
          All about {item} in the standard
        </button>
      )}
    </details>
  );
}
