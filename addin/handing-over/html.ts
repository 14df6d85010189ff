/** HTML that is safe to put into a document: made by `html` alone, which escapes whatever it is given. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | Html | readonly (string | Html)[];

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text between the parts stands as it is; text in the parts is escaped, also where it stands in an attribute. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(words.reduce((made, text, at) => `${made}${show(parts[at - 1] ?? '')}${text}`));
}

/** Text of ours that is HTML or a style sheet already. Never the user's. */
export function raw(text: string): Html {
  return new Html(text);
}

function show(part: Part): string {
  if (typeof part === 'string') return escape(part);
  return part instanceof Html ? part.text : part.map(show).join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);
}
