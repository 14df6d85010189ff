import type { JSX } from 'preact';
import type { Match } from '../../model/match';
import { Banner } from '../parts/banner';
import { useActions } from '../parts/context';

const MATCH = { ask: (name: string) => `Match ${name} as before?`, action: 'Match as before' };
const LEAVE_OUT = { ask: (name: string) => `Leave ${name} unchecked as before?`, action: 'Leave unchecked' };

/** Too few headings to tell: the user says whether it is one. */
function mayBe(title: string): typeof MATCH {
  return { ask: (name) => `Is ${name} a list of ${title}?`, action: `Check it as ${title}` };
}

/** Corrections made in a workbook like this one, to be taken over with one press. */
export function Offers({ match }: { readonly match: Match }): JSX.Element | null {
  const { choose } = useActions();
  const { offers = [], tables, unmatched } = match;
  if (offers.length === 0) return null;
  const names = new Map([...tables, ...unmatched].map(({ sheet }) => [sheet.id, sheet.name]));
  return (
    <div class="banners offers">
      {offers.map(({ choice, words, nearest }) => {
        const { ask, action } =
          nearest !== undefined ? mayBe(nearest) : choice.layout === null ? LEAVE_OUT : MATCH;
        return (
          <Banner
            key={choice.sheet}
            intent="info"
            title={ask(names.get(choice.sheet) ?? 'this sheet')}
            action={action}
            onAction={() => void choose(choice)}
          >
            {words}
          </Banner>
        );
      })}
    </div>
  );
}
