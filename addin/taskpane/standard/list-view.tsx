import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CodeListAnswer } from '../../../core/api/shapes';
import { countOf } from '../../../core/values/words';
import { shortTitleOf, usersOfList } from './standard-links';
import { troubleOf } from '../state/trouble-of';
import type { Trouble } from '../state/pane-state';
import { Banner } from '../parts/banner';
import { DatedCodes } from './dated-codes';
import { FieldLinks } from './field-links';
import { NotThere } from './not-there';
import { useReader } from './reader-context';

/** One code list: every code that it has or had, whether it is complete, and who uses it. */
export function ListView({ id }: { readonly id: string }): JSX.Element {
  const { standard } = useReader();
  const summary = standard.codeLists.find((one) => one.id === id);
  if (summary === undefined) return <NotThere what="code list" id={id} />;
  const users = usersOfList(standard, id);
  return (
    <>
      <h2 tabIndex={-1}>{summary.title}</h2>
      <dl class="facts">
        <dt>List of</dt>
        <dd>{shortTitleOf(standard, summary.collection)}</dd>
        <dt>Complete</dt>
        <dd>
          {summary.complete
            ? 'Yes: a code that is not in it is an error.'
            : 'No: a code that is not in it may be right, so it is a query and not an error.'}
        </dd>
        {summary.note !== undefined && (
          <>
            <dt>Note</dt>
            <dd>{summary.note}</dd>
          </>
        )}
        {users.length > 0 && (
          <>
            <dt>Used for</dt>
            <dd>
              <FieldLinks users={users} />
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>{summary.source}</dd>
      </dl>
      <h3>{countOf(summary.count, 'code', 'codes')}</h3>
      <Codes id={id} />
    </>
  );
}

function Codes({ id }: { readonly id: string }): JSX.Element {
  const { fetchList } = useReader();
  const [list, setList] = useState<CodeListAnswer | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    setTrouble(null);
    fetchList(id, controller.signal).then(setList, (error: unknown) => {
      if (!controller.signal.aborted) setTrouble(troubleOf(error, 'Fetching the codes'));
    });
    return () => controller.abort();
  }, [id, attempt]);
  if (trouble !== null) {
    return (
      <Banner
        intent="error"
        title={trouble.title}
        action="Try again"
        onAction={() => setAttempt(attempt + 1)}
      >
        {trouble.detail}
      </Banner>
    );
  }
  if (list === null)
    return (
      <p class="waiting" role="status">
        Fetching the codes…
      </p>
    );
  return <DatedCodes codes={list.codes} />;
}
