/** A cell or range that a formula names, perhaps on another sheet: `B4`, `$A$2:$C$9`, `Lookup!B4`, `'Old staff'!A:A`. */
const REFERENCE =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/gu;
const QUOTED_TEXT = /"(?:[^"]|"")*"/g;
/** More than these say no more to a reader. */
const MOST = 3;

/**
 * The cells that a formula takes its value from, as it names them, dollar signs left out; at most three. Its own words in
 * quotes are not looked at, and names of ranges not resolved.
 */
export function formulaSources(formula: string): readonly string[] {
  const text = formula.replace(QUOTED_TEXT, '""');
  const found = [...text.matchAll(REFERENCE)]
    .filter(({ index }) => index === 0 || !/[\p{L}\p{N}_.!]/u.test(text[index - 1]!))
    .map(([reference]) => reference.replaceAll('$', ''));
  return [...new Set(found)].slice(0, MOST);
}
