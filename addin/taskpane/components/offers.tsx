import type { JSX } from 'preact';
import type { Match } from '../../checking/model';
import { Banner } from './banner';
import { useActions } from './context';

/** Corrections made in a workbook like this one, to be taken over with one press. */
export function Offers({ match }: { readonly match: Match }): JSX.Element | null {
  const { choose } = useActions();
  const { offers = [], tables, unmatched } = match;
  if (offers.length === 0) return null;
  const names = new Map([...tables, ...unmatched].map(({ sheet }) => [sheet.id, sheet.name]));
  return (
    <div class="banners offers">
      {offers.map(({ choice, words }) => (
        <Banner
          key={choice.sheet}
          intent="info"
          title={`Match ${names.get(choice.sheet) ?? 'this sheet'} as before?`}
          action="Match as before"
          onAction={() => void choose(choice)}
        >
          {words}
        </Banner>
      ))}
    </div>
  );
}
