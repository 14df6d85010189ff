import type { StandardAnswer } from '../../core/api/shapes';
import type { Finding } from '../model/check-run';
import { joinWords } from '../../core/values/words';

/** The collections a problem matters to: `ASC-WDS and SWC`; '' when the standard alone asks. */
export function collectionWords(
  { collections }: Pick<StandardAnswer, 'collections'>,
  finding: Pick<Finding, 'collections'>,
): string {
  const names = collections.filter(({ id }) => id !== 'standard' && finding.collections.includes(id));
  return joinWords(
    names.map(({ shortTitle }) => shortTitle),
    'and',
  );
}

/** What a choice of collections is called in a line: `As recognised`, `SWC and CSWW`, `4 of 6 collections`. */
export function choiceWords(all: StandardAnswer['collections'], chosen: readonly string[]): string {
  const names = all.filter(({ id }) => chosen.includes(id)).map(({ shortTitle }) => shortTitle);
  if (names.length === 0) return 'As recognised';
  if (names.length === all.length) return 'All collections';
  return names.length <= 2 ? joinWords(names, 'and') : `${names.length} of ${all.length} collections`;
}

/** The choice with one collection put in or taken out, in the order of `all`. None: each sheet for what it is. */
export function withToggled(
  all: readonly string[],
  chosen: readonly string[],
  one: string,
): readonly string[] {
  return all.filter((id) => chosen.includes(id) !== (id === one));
}
