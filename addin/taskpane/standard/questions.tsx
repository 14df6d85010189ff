import type { JSX } from 'preact';
import { meaningOf } from '../../wording/severity-meaning';
import { formatCount, SEVERITY_WORDS } from '../../../core/values/words';
import { SEVERITIES } from '../../../core/api/severity';
import { CLASS_WORDS } from './standard-links';
import { useReader } from './reader-context';

/** What people ask about the standard, in short. */
export function Questions(): JSX.Element {
  const { standard } = useReader();
  const { items, codeLists, collections } = standard;
  const served = collections.filter(({ id }) => id !== 'standard');
  return (
    <div class="questions">
      <h2 tabIndex={-1}>Questions and answers</h2>
      <h3>What is harmonised?</h3>
      <p>
        What several collections ask for is one item here, with one meaning and one list of codes. There are{' '}
        {formatCount(items.length)} items and {formatCount(codeLists.length)} code lists; maps say how each
        collection writes the codes they share.
      </p>
      <h3>Who is covered?</h3>
      <p>People who work in schools, social care and local government, as these collections count them:</p>
      <ul class="bullets">
        {served.map(({ id, title, shortTitle, description }) => (
          <li key={id}>
            <strong>
              {title} ({shortTitle})
            </strong>
            : {description}
          </li>
        ))}
      </ul>
      <h3>What does an item’s class mean?</h3>
      <p>How widely it is asked for:</p>
      <ul class="bullets">
        {Object.entries(CLASS_WORDS).map(([name, words]) => (
          <li key={name}>
            <strong>{name}</strong>: {words}
          </li>
        ))}
      </ul>
      <h3>Why is my code refused?</h3>
      <p>
        It is not in the list, it is the meaning and not the code, it has lost a leading zero, or it was not in
        use on the reference date. The problem says which, and names the nearest code. Where a list is known to
        lack codes, a code that is not in it is a query, never an error.
      </p>
      <h3>What are errors, queries and warnings?</h3>
      <ul class="bullets">
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <strong>{SEVERITY_WORDS[severity].one}</strong>: {meaningOf(severity, 'either')}
          </li>
        ))}
      </ul>
      <h3>Why is there a year in some names?</h3>
      <p>
        Collections change what they ask for. The reference date of a check picks the year’s own columns, codes
        and rules.
      </p>
      <h3>What happens with my data?</h3>
      <p>
        The file stays with you. Cells are sent only to be checked, and are not kept. Marks never change your own
        colours, and one button takes them away.
      </p>
    </div>
  );
}
