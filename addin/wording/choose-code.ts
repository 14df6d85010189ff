import { isInForce, nameCode } from '../code-lists/load-code-lists';
import { aCode } from '../../core/values/nouns';
import type { ReasonContext } from './said';
import { joinWords } from '../../core/values/words';

/** Lists up to this long are named in full; of longer ones so many codes as examples. */
const NAMED_CODES = 5;
const EXAMPLES = 2;
/** Labels that make the list longer than this are left out. */
const NAMED_LENGTH = 120;

/** How to come by a code: from the list that the cell offers, or by codes that are named here. */
export function chooseCode({ list, field, day, offersCodes }: ReasonContext): string {
  if (offersCodes === true) return `Choose ${aCode(field)} from the list that the cell offers.`;
  const inForce = (list?.codes ?? []).filter((code) => isInForce(code, day));
  if (inForce.length === 0) return `Choose ${aCode(field)}.`;
  if (inForce.length > NAMED_CODES)
    return `Choose ${aCode(field)}, such as ${named(inForce.slice(0, EXAMPLES))}.`;
  return `Use ${named(inForce)}.`;
}

function named(codes: readonly Parameters<typeof nameCode>[0][]): string {
  const withLabels = joinWords(codes.map(nameCode), 'or');
  if (withLabels.length <= NAMED_LENGTH) return withLabels;
  return joinWords(
    codes.map(({ code }) => code),
    'or',
  );
}
