import { SEVERITIES } from '../../core/api/severity';
import type { Counts } from '../wording/group-findings';
import { countOf, joinWords, SEVERITY_WORDS } from '../../core/values/words';

/** `58 errors, 12 queries and 9 warnings`; what there is none of is left out. */
export function countsInWords(counts: Counts): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const { one, many } = SEVERITY_WORDS[severity];
    return counts[severity] === 0 ? [] : [countOf(counts[severity], one, many)];
  });
  return parts.length === 0 ? 'nothing' : joinWords(parts, 'and');
}
