/** Where a reader of the standard is: what the address of the page says after its #. */
export type StandardPlace =
  | { readonly kind: 'contents' | 'questions' }
  | { readonly kind: 'item' | 'list' | 'rule'; readonly id: string };

export const CONTENTS: StandardPlace = { kind: 'contents' };

/** `#item/P100`, `#list/swc/absence-category`, `#rule/swc/4215`, `#questions`; anything else is the contents. */
export function placeOfHash(hash: string): StandardPlace {
  const words = hash.replace(/^#/, '');
  if (words === 'questions') return { kind: 'questions' };
  const kind = (['item', 'list', 'rule'] as const).find((one) => words.startsWith(`${one}/`));
  if (kind === undefined) return CONTENTS;
  const id = decode(words.slice(kind.length + 1));
  return id === '' ? CONTENTS : { kind, id };
}

/** The counterpart of `readPlace`, with its #. */
export function writePlace(place: StandardPlace): string {
  if (place.kind === 'contents') return '#';
  return 'id' in place ? `#${place.kind}/${encodeURI(place.id)}` : '#questions';
}

/** An address typed by hand may hold a % that begins nothing. */
function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return '';
  }
}
