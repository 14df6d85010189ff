import { normalise } from './normalise';

/** A wider group and the member of it that was meant, as censuses and forms write them. */
export interface Grouped {
  readonly group: string;
  readonly detail: string;
}

const FORMS: readonly (readonly [form: RegExp, detail: 1 | 2])[] = [
  // Asian or Asian British: Indian
  [/^(.+?)\s*:\s*(.+)$/, 2],
  // Asian or Asian British - Indian
  [/^(.+)\s+[-–—]\s+(.+)$/, 2],
  // Indian (Asian or Asian British)
  [/^(.+?)\s*[([]\s*(.+?)\s*[)\]]$/, 1],
];

/** The ways in which text may be a group and its member, the surest first. */
export function groupedNames(text: string): Grouped[] {
  return FORMS.flatMap(([form, place]) => {
    const parts = form.exec(text);
    return parts === null ? [] : [{ detail: parts[place]!, group: parts[place === 1 ? 2 : 1]! }];
  });
}

/** Words that any group is named with. */
const SAY_LITTLE: ReadonlySet<string> = new Set(
  'a an and any background backgrounds category ethnic ethnicity group groups heritage multiple of or origin other the'.split(
    ' ',
  ),
);
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['multiple', 'mixed'],
  ['dual', 'mixed'],
]);

/** The words of a name that tell it from others. */
export function tellingWords(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '' && !SAY_LITTLE.has(word))
    .map((word) => SAME_WORD.get(word) ?? word);
}
