import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { countOf, formatCount } from '../../../core/values/words';
import { groupBy } from '../../../core/values/group-by';
import { shortTitleOf } from './standard-links';
import { standardSearch } from './standard-search';
import { SearchBox } from '../parts/search-box';
import { Entries } from './entries';
import { PlaceLink } from './place-link';
import { useReader } from './reader-context';
import { RuleLine } from './rule-line';

const KINDS = ['items', 'lists', 'rules'] as const;
type Kind = (typeof KINDS)[number];
const TITLES: Readonly<Record<Kind, string>> = { items: 'Items', lists: 'Code lists', rules: 'Rules' };

/** Items, lists and rules, to be searched at once and looked at one kind at a time. */
export function Contents(): JSX.Element {
  const { standard } = useReader();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<Kind>('items');
  const search = useMemo(() => standardSearch(standard), [standard]);
  const found = useMemo(() => search(words), [search, words]);
  const collectionOf = ({ collection }: { readonly collection: string }): string =>
    shortTitleOf(standard, collection);
  return (
    <>
      <div class="tab-top">
        <SearchBox label="Search items, code lists and rules" value={words} onInput={setWords} />
        <div class="kinds" role="group" aria-label="What to list">
          {KINDS.map((one) => (
            <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
              {TITLES[one]} <span class="kind-count">{formatCount(found[one].length)}</span>
            </button>
          ))}
        </div>
      </div>
      <p class="hint" role="status">
        {countOf(found[kind].length, 'entry', 'entries')} of the standard, version {standard.version}.{' '}
        <PlaceLink to={{ kind: 'questions' }}>Questions and answers</PlaceLink>
      </p>
      {kind === 'items' && (
        <Entries groups={groupBy(found.items, ({ recordType }) => recordType)}>
          {({ id, name, class: width }) => (
            <PlaceLink to={{ kind: 'item', id }} class="entry item">
              <span class="entry-id">{id}</span> <span class="entry-name">{name}</span>
              <span class="item-class">{width}</span>
            </PlaceLink>
          )}
        </Entries>
      )}
      {kind === 'lists' && (
        <Entries groups={groupBy(found.lists, collectionOf)}>
          {({ id, title, count, complete }) => (
            <PlaceLink to={{ kind: 'list', id }} class="entry">
              <span class="entry-name">{title}</span>
              <span class="entry-more">
                {countOf(count, 'code', 'codes')}
                {complete ? '' : ', not complete'}
              </span>
            </PlaceLink>
          )}
        </Entries>
      )}
      {kind === 'rules' && (
        <Entries groups={groupBy(found.rules, collectionOf)}>{(rule) => <RuleLine rule={rule} />}</Entries>
      )}
    </>
  );
}
