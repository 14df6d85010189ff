import type { JSX } from 'preact';
import { explainFinding } from '../../wording/explain-finding';
import type { CheckRun, Finding } from '../../model/check-run';

/** The rule behind a problem: its number, condition and source, and how binding the item is. */
export function Why({ run, finding }: { readonly run: CheckRun; readonly finding: Finding }): JSX.Element {
  const { rule, severity, condition, source, note, collection, item } = explainFinding(run, finding);
  return (
    <dl class="why">
      <dt>Rule</dt>
      <dd>{rule}</dd>
      <dd>{condition}</dd>
      {note !== undefined && <dd>{note}</dd>}
      <dt>How serious</dt>
      <dd>{severity}</dd>
      <dt>Asked by</dt>
      <dd>{collection}</dd>
      {item !== undefined && (
        <>
          <dt>
            {item.name} ({item.id}, {item.class})
          </dt>
          <dd>{item.definition}</dd>
        </>
      )}
      <dt>Source</dt>
      <dd class="why-source">{source}</dd>
    </dl>
  );
}
