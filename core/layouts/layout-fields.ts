import type { Field, Layout } from '../api/shapes';

interface LayoutFields {
  readonly all: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
}

const known = new WeakMap<Layout, LayoutFields>();

/** The fields of a layout in order, with its repeating columns (QUALACH04 and so on) after the last. */
export function fieldsOf(layout: Layout): readonly Field[] {
  return expand(layout).all;
}

/** The field of that name, a repeating one too; undefined when the layout has none. */
export function fieldOf(layout: Layout, name: string): Field | undefined {
  return expand(layout).byName.get(name);
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
function repeatedFields(layout: Layout): Field[] {
  const repeats = layout.repeats ?? [];
  const first = Math.min(...repeats.map((repeat) => repeat.from));
  const last = Math.max(...repeats.map((repeat) => repeat.to));
  const fields: Field[] = [];
  for (let n = first; n <= last; n++) {
    for (const repeat of repeats) {
      const like = layout.fields.find((field) => field.name === repeat.like);
      if (like === undefined || n < repeat.from || n > repeat.to) continue;
      fields.push({
        ...like,
        name: numbered(repeat.name, n),
        title: numbered(repeat.title, n),
        aliases: undefined,
        optionalColumn: true,
        repeated: true,
      });
    }
  }
  return fields;
}

/** `QUALACH{nn}` and 4 make QUALACH04; `Qualification {n}` and 4 make Qualification 4. */
export function numbered(pattern: string, n: number): string {
  return pattern.replaceAll('{nn}', String(n).padStart(2, '0')).replaceAll('{n}', String(n));
}
