import type { Field, Layout } from '../api/shapes';

const PLACE = '{nn}';

/** The fields of a layout and after them those made from its `repeats` (QUALACH04, QUALACH04NOTES, QUALACH05, ...). */
export function expandRepeats(layout: Layout): Field[] {
  const made: Field[] = [];
  const repeats = layout.repeats ?? [];
  for (const number of numbers(layout)) {
    for (const repeat of repeats) {
      if (number < repeat.from || number > repeat.to) continue;
      const like = layout.fields.find((field) => field.name === repeat.like);
      if (like === undefined)
        throw new Error(`${layout.id} repeats ${repeat.like}, which is not one of its fields`);
      // The rules named on the field it is like carry that field's own numbers; a repeated column has rules of its own.
      made.push({
        ...like,
        name: fill(repeat.name, number),
        title: fill(repeat.title, number),
        aliases: [],
        rules: undefined,
        optionalColumn: true,
        repeated: true,
      });
    }
  }
  return [...layout.fields, ...made];
}

/**
 * The fields that a rule reads, once as they are, or once for every number of the repeats when one of them is named
 * with `{nn}`.
 */
export function expandNames(layout: Layout, names: readonly string[]): (readonly string[])[] {
  if (!names.some((name) => name.includes(PLACE))) return [names];
  const wanted = names.filter((name) => name.includes(PLACE));
  const repeats = (layout.repeats ?? []).filter((repeat) => wanted.includes(repeat.name));
  return [...numbers({ ...layout, repeats })].map((number) => names.map((name) => fill(name, number)));
}

/** Every number that any of the layout's repeats has, in order. */
function* numbers(layout: Layout): Iterable<number> {
  const repeats = layout.repeats ?? [];
  if (repeats.length === 0) return;
  const last = Math.max(...repeats.map((repeat) => repeat.to));
  for (let number = Math.min(...repeats.map((repeat) => repeat.from)); number <= last; number += 1)
    yield number;
}

function fill(name: string, number: number): string {
  return name.replace(PLACE, String(number).padStart(2, '0'));
}
