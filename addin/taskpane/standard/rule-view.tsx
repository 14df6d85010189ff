import type { JSX } from 'preact';
import type { RuleInfo } from '../../../core/api/shapes';
import { meaningOf } from '../../wording/severity-meaning';
import { capitalise, SEVERITY_WORDS } from '../../../core/values/words';
import { SeverityIcon } from '../parts/icons';
import { FieldLinks } from './field-links';
import { NotThere } from './not-there';
import { useReader } from './reader-context';
import { RuleExamples } from './rule-examples';

/** One rule: what right data meet, how serious a breach is, where it is from, and whether it is checked here. */
export function RuleView({ id }: { readonly id: string }): JSX.Element {
  const { standard } = useReader();
  const rule = standard.rules.find((one) => one.id === id);
  if (rule === undefined) return <NotThere what="rule" id={id} />;
  const collection = standard.collections.find((one) => one.id === rule.collection);
  const users = standard.layouts
    .filter((layout) => rule.layouts.includes(layout.id))
    .flatMap((layout) =>
      layout.fields.filter(({ name }) => rule.fields.includes(name)).map((field) => ({ layout, field })),
    );
  const meaning = meaningOf(rule.severity, rule.collection === 'standard' ? 'standard' : 'return');
  return (
    <>
      <h2 tabIndex={-1}>Rule {id.slice(id.indexOf('/') + 1)}</h2>
      <p class="lead">{rule.condition}</p>
      <dl class="facts">
        <dt>How serious</dt>
        <dd>
          <SeverityIcon severity={rule.severity} size={14} /> {capitalise(SEVERITY_WORDS[rule.severity].one)}: {meaning}
        </dd>
        <dt>Checked here</dt>
        <dd>{checkedWords(rule)}</dd>
        {rule.note !== undefined && rule.kind !== 'not-checked' && (
          <>
            <dt>Note</dt>
            <dd>{rule.note}</dd>
          </>
        )}
        <dt>Asked by</dt>
        <dd>{collection?.title ?? 'Workforce standard'}</dd>
        {users.length > 0 && (
          <>
            <dt>Looks at</dt>
            <dd>
              <FieldLinks users={users} />
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>{rule.source}</dd>
      </dl>
      <RuleExamples rule={rule} />
    </>
  );
}

const HOW: Readonly<Record<RuleInfo['kind'], string>> = {
  field: 'Yes, cell by cell.',
  cell: 'Yes, cell by cell.',
  row: 'Yes, row by row.',
  relation: 'Yes, by comparing rows.',
  heading: 'Yes, on the headings.',
  'not-checked': 'No.',
};

function checkedWords({ kind, note }: RuleInfo): string {
  return kind === 'not-checked' && note !== undefined ? `No: ${note}` : HOW[kind];
}
