import type { Collection, StandardAnswer } from '../../core/api/shapes';
import { foldText } from '../../core/values/fold-text';
import { joinWords, quote } from '../../core/values/words';
import { FunctionError } from './function-error';

/**
 * A collection by its id, its short title or its title, whatever the letter case: `ASC-WDS`, `asc-wds`.
 * @throws FunctionError naming those there are
 */
export function findCollection(
  { collections }: Pick<StandardAnswer, 'collections'>,
  name: string,
): Collection {
  const folded = foldText(name);
  const returns = collections.filter(({ id }) => id !== 'standard');
  const found = returns.find(({ id, shortTitle, title }) =>
    [id, shortTitle, title].some((one) => foldText(one) === folded),
  );
  if (found !== undefined) return found;
  const all = joinWords(
    returns.map(({ shortTitle }) => shortTitle),
    'or',
  );
  throw new FunctionError('not-available', `There is no collection ${quote(name)}. Write ${all}.`);
}
