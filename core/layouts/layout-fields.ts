import type { Field, Layout } from '../api/shapes';

interface LayoutFields {
  readonly all: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
}

/** How the number stands in the names of repeated columns, and in the names of fields that a rule gives. */
const PLACE = '{nn}';

const known = new WeakMap<Layout, LayoutFields>();

/**
 * The fields of a layout in order, and after the last those made from its `repeats` (QUALACH04, QUALACH04NOTES,
 * QUALACH05 and so on).
 * @throws Error when a repeat is like no field of the layout
 */
export function fieldsOf(layout: Layout): readonly Field[] {
  return expand(layout).all;
}

/** The field of that name, a repeated one too; undefined when the layout has none. */
export function fieldOf(layout: Layout, name: string): Field | undefined {
  return expand(layout).byName.get(name);
}

/**
 * The fields that a rule reads, once as they are, or once for every number of the repeats when one of them is named
 * with `{nn}`.
 */
export function expandNames(layout: Layout, names: readonly string[]): (readonly string[])[] {
  const wanted = names.filter((name) => name.includes(PLACE));
  if (wanted.length === 0) return [names];
  const repeats = (layout.repeats ?? []).filter((repeat) => wanted.includes(repeat.name));
  return [...numbersOf(repeats)].map((number) => names.map((name) => numbered(name, number)));
}

/** `QUALACH{nn}` and 4 make QUALACH04; `Qualification {n}` and 4 make Qualification 4. */
export function numbered(pattern: string, n: number): string {
  return pattern.replaceAll(PLACE, String(n).padStart(2, '0')).replaceAll('{n}', String(n));
}

function expand(layout: Layout): LayoutFields {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const all = [...layout.fields, ...repeatedFields(layout)];
  const fields = { all, byName: new Map(all.map((field) => [field.name, field])) };
  known.set(layout, fields);
  return fields;
}

/** Pairs stand together: QUALACH04, QUALACH04NOTES, QUALACH05 and so on. */
function repeatedFields({ id, fields, repeats = [] }: Layout): Field[] {
  const made: Field[] = [];
  for (const n of numbersOf(repeats)) {
    for (const repeat of repeats) {
      if (n < repeat.from || n > repeat.to) continue;
      const like = fields.find((field) => field.name === repeat.like);
      if (like === undefined) throw new Error(`${id} repeats ${repeat.like}, which is not one of its fields`);
      // The rules named on the field it is like carry that field's own numbers; a repeated column has rules of its own.
      made.push({
        ...like,
        name: numbered(repeat.name, n),
        title: numbered(repeat.title, n),
        aliases: [],
        rules: undefined,
        optionalColumn: true,
        repeated: true,
      });
    }
  }
  return made;
}

/** Every number that any of the repeats has, in order. */
function* numbersOf(repeats: NonNullable<Layout['repeats']>): Iterable<number> {
  const last = Math.max(...repeats.map((repeat) => repeat.to));
  for (let n = Math.min(...repeats.map((repeat) => repeat.from)); n <= last; n++) yield n;
}
