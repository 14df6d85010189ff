import type { CodeMap, Field } from '../../core/api/shapes';
import { codeKey } from '../checking/encode-part';
import type { CheckRun } from '../model/check-run';
import type { BoundColumn, CodeTranslation } from '../model/match';

/**
 * The list whose codes the column holds: the field's own, or the standard's where the column holds its codes and they are
 * translated for the collection. Undefined for a column without codes.
 */
export function heldList({
  run,
  field,
  bound,
}: {
  readonly run: CheckRun;
  readonly field: Field;
  readonly bound: BoundColumn | undefined;
}): string | undefined {
  const { codeList, item } = field;
  if (codeList === undefined || bound?.translate === undefined) return codeList;
  const { translate } = bound;
  const maps = (run.standard.maps ?? []).filter(
    (map) => map.collectionCodeList === codeList && isTranslation(map, translate),
  );
  const own = run.standard.items.find(({ id }) => id === item)?.codeList;
  return (maps.find((map) => map.codeList === own) ?? maps[0])?.codeList ?? codeList;
}

function isTranslation({ mappings }: CodeMap, translate: CodeTranslation): boolean {
  return mappings.length === translate.size && mappings.every(({ code }) => translate.has(codeKey(code)));
}
