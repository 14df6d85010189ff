/** A code and its label written into one cell, either first: which is which is for the list to say. */
export type Pair = readonly [first: string, second: string];

const FORMS: readonly RegExp[] = [
  // WBRI: White British; WBRI=White British; WBRI | White British
  /^([^\s:=|]+)\s*[:=|]\s*(.+)$/,
  // WBRI - White British; White British - WBRI. A hyphen without a space is part of a word.
  /^(\S+)(?:\s+[-–—]\s*|[-–—]\s+)(.+)$/,
  /^(.+?)\s+[-–—]\s*(\S+)$/,
  // White British (WBRI); WBRI (White British)
  /^(.+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/,
  // (1) Male; 1. Male; 1) Male
  /^[([]?([^\s()[\]]+?)[)\].]\s*(.+)$/,
  // WBRI, White British; WBRI White British
  /^([^\s,]+)(?:,\s*|\s+)(.+)$/,
];

/** The ways in which text may be a code and its label, as drop-downs and reports write them, the surest first. */
export function pastedPairs(text: string): Pair[] {
  const seen = new Set<string>();
  return FORMS.flatMap((form): Pair[] => {
    const found = form.exec(text);
    if (found === null) return [];
    const [, first, second] = found;
    const key = `${first} ${second}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [[first!, second!]];
  });
}
