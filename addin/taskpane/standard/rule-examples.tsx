import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RuleInfo } from '../../../core/api/shapes';
import { ExampleRows } from './example-rows';
import { type Example, type Examples, EXAMPLES_FILE } from './example-tables';
import { examplesAt } from './fetch-examples';

const fetchExamples = examplesAt(`./${EXAMPLES_FILE}`, (address) => fetch(address));

/** What a rule finds and what it lets pass. Nothing until the examples are there, nor when they can't be had. */
export function RuleExamples({ rule }: { readonly rule: RuleInfo }): JSX.Element | null {
  const [all, setAll] = useState<ReadonlyMap<string, Examples>>(new Map());
  useEffect(() => {
    let gone = false;
    void fetchExamples().then((examples) => {
      if (!gone) setAll(examples);
    });
    return () => {
      gone = true;
    };
  }, []);
  const examples = all.get(rule.id);
  if (examples === undefined) return null;
  return (
    <>
      <Kind title="Found" examples={examples.found} rule={rule} />
      <Kind title="Not found" examples={examples.notFound} rule={rule} />
    </>
  );
}

interface KindProps {
  readonly title: string;
  readonly examples: readonly Example[];
  readonly rule: RuleInfo;
}

function Kind({ title, examples, rule }: KindProps): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      {examples.map((tables, at) => (
        <div key={at} class="example" role="group" aria-label={`${title}, example ${at + 1}`}>
          {tables.map((table, place) => (
            <ExampleRows key={place} table={table} named={tables.length > 1} severity={rule.severity} />
          ))}
        </div>
      ))}
    </>
  );
}
