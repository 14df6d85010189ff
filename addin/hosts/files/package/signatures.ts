/**
 * Signatures of a whole workbook (ECMA-376, part 2, 13). A copy with anything changed is no longer what was signed, so
 * its signatures are taken out of it, as Excel does: one that fails would accuse the sender. A signature of the macros
 * alone is another thing: they are not touched, and it holds.
 */
import type { Package } from './package';
import type { PackageEdit } from './package-edit';

const ORIGIN = 'origin';

export function isSigned(pack: Package): boolean {
  return pack.relationships('').some(({ type }) => type === ORIGIN);
}

export function removeSignatures(edit: PackageEdit): void {
  const origins = edit.relationships('').filter(({ type }) => type === ORIGIN);
  edit.unrelate('', ({ type }) => type === ORIGIN);
  for (const { target } of origins) if (edit.read(target) !== undefined) edit.removeWithHanging(target);
}
