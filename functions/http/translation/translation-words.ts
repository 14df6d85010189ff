import type { Code, Relationship } from '../../../core/api/shapes';
import type { StoredCodeList } from '../../register/code-list-body';

/** Of the code asked about nothing is said back: it may be a cell of the wrong column. */
export function noSuchCode({ title, complete }: StoredCodeList): string {
  return `The list "${title}" has no such code${complete ? '' : ', but it is known to lack some'}.`;
}

/** `note` is the map's own reason, where it has one. */
export function noCounterpart({ title }: StoredCodeList, note: string | undefined): string {
  return joinNote(`The list "${title}" has no code for this one.`, note);
}

/** How well the codes found in a list fit; undefined when there is one and it means the same. */
export function exactness(
  list: StoredCodeList,
  relationships: readonly Relationship[],
  note: string | undefined,
): string | undefined {
  const [first, ...others] = relationships;
  if (first === undefined) return undefined;
  if (others.length > 0) return severalFound(list, relationships);
  switch (first) {
    case 'equivalent':
      return undefined;
    case 'source-is-narrower-than-target':
      return joinNote('The code found covers more than the one asked about.', note);
    case 'source-is-broader-than-target':
      return joinNote(
        'The code found covers only part of the one asked about, so look before you use it.',
        note,
      );
  }
}

function severalFound({ title }: StoredCodeList, relationships: readonly Relationship[]): string {
  const exact = relationships.filter((one) => one === 'equivalent').length;
  const several = `${relationships.length} codes of the list "${title}" are written as this one`;
  return exact === 1
    ? `${several}; the first means the same.`
    : `${several}, so look which of them is meant.`;
}

/** Which of the codes are not in force on a day: the one asked about, then those found. */
export function datesOf(asked: Code, found: readonly Code[], on: string | undefined): string[] {
  if (on === undefined) return [];
  return [
    outOfForce('The code asked about', asked, on),
    ...found.map((code) => outOfForce(`Code ${code.code}`, code, on)),
  ].filter((sentence) => sentence !== undefined);
}

/** ISO dates stand in the order of their text. */
function outOfForce(name: string, { validFrom, validTo }: Code, on: string): string | undefined {
  if (validTo !== undefined && validTo < on) return `${name} was in use until ${plainDate(validTo)}.`;
  if (validFrom !== undefined && on < validFrom)
    return `${name} is in use from ${plainDate(validFrom)} only.`;
  return undefined;
}

const PLAIN_DATE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

function plainDate(iso: string): string {
  return PLAIN_DATE.format(new Date(`${iso}T00:00:00Z`));
}

function joinNote(sentence: string, note: string | undefined): string {
  return note === undefined ? sentence : `${sentence} ${note}${note.endsWith('.') ? '' : '.'}`;
}
