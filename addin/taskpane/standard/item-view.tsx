import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { askingsOf, CLASS_WORDS, rulesOnItem } from './standard-links';
import { Askings } from './askings';
import { ListLink } from './list-link';
import { NotThere } from './not-there';
import { useReader } from './reader-context';
import { RuleLine } from './rule-line';

/** One data item: what it means, how it is written, who asks for it, and which rules look at it. */
export function ItemView({ id }: { readonly id: string }): JSX.Element {
  const { standard } = useReader();
  const item = standard.items.find((one) => one.id === id);
  const askings = useMemo(() => askingsOf(standard, id), [standard, id]);
  const rules = useMemo(() => rulesOnItem(standard, id), [standard, id]);
  if (item === undefined) return <NotThere what="item" id={id} />;
  const example = askings.find(({ field }) => field.example !== undefined)?.field.example;
  return (
    <>
      <h2 tabIndex={-1}>
        <span class="entry-id">{item.id}</span> {item.name}
      </h2>
      <p class="lead">{item.definition}</p>
      <dl class="facts">
        <dt>Record</dt>
        <dd>{item.recordType}</dd>
        <dt>Class</dt>
        <dd>
          {item.class}: {CLASS_WORDS[item.class]}
        </dd>
        <dt>Status</dt>
        <dd>{item.status}</dd>
        <dt>Format</dt>
        <dd>{item.format === undefined ? item.type : `${item.type}, ${item.format}`}</dd>
        {item.codeList !== undefined && (
          <>
            <dt>Codes</dt>
            <dd>
              <ListLink id={item.codeList} />
            </dd>
          </>
        )}
        {example !== undefined && (
          <>
            <dt>Example</dt>
            <dd>{example}</dd>
          </>
        )}
        {item.aliases.length > 0 && (
          <>
            <dt>Also called</dt>
            <dd>{item.aliases.join(', ')}</dd>
          </>
        )}
        <dt>Source</dt>
        <dd>{item.source}</dd>
        {item.note !== undefined && (
          <>
            <dt>Note</dt>
            <dd>{item.note}</dd>
          </>
        )}
      </dl>
      <h3>Who asks for it</h3>
      <Askings askings={askings} />
      <h3>Rules on it</h3>
      {rules.length === 0 ? (
        <p class="hint">No rule looks at it beyond its format.</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleLine rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
