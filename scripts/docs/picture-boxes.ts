import type { Layout } from '../../core/api/shapes';

export interface BoxLine {
  readonly text: string;
  readonly key: boolean;
}

/** Where a record type stands in the picture, and what is written in it. */
export interface Box {
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly BoxLine[];
}

/** Records side by side, so that most lines run between neighbours; one that is not named here goes to the end. */
const COLUMNS: readonly (readonly string[])[] = [
  ['qualification', 'registration', 'verification', 'training'],
  ['person'],
  ['absence', 'contract'],
  ['role', 'pay', 'additional-payment', 'workplace'],
  ['vacancy', 'organisation'],
];
const GAP = 84;
const LINE = 18;
/** Width of a letter in the picture's type, near enough for every box to hold its words. */
const LETTER = 7.6;

/** Places the records in columns, each column in the middle of the picture's height. */
export function placeBoxes(records: readonly Layout[], margin: number): ReadonlyMap<string, Box> {
  const placed = new Set(COLUMNS.flat());
  const others = records.map(nameOf).filter((name) => !placed.has(name));
  const columns = [...COLUMNS, ...(others.length === 0 ? [] : [others])].map((names) =>
    names.flatMap((name) => records.find((record) => nameOf(record) === name) ?? []),
  );
  const heights = columns.map((column) =>
    column.reduce((sum, record) => sum + heightOf(record) + margin, -margin),
  );
  const tallest = Math.max(...heights);
  const boxes = new Map<string, Box>();
  let x = margin;
  columns.forEach((column, at) => {
    const width = Math.ceil(Math.max(...column.map(widthOf)));
    let y = margin + Math.round((tallest - (heights[at] ?? 0)) / 2);
    for (const record of column) {
      const height = heightOf(record);
      boxes.set(record.id, { column: at, x, y, width, height, lines: linesOf(record) });
      y += height + margin;
    }
    x += width + GAP;
  });
  return boxes;
}

function nameOf({ id }: Layout): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Key columns first, then other references, then how many columns more there are. */
function linesOf({ primaryKey = [], foreignKeys = [], fields }: Layout): BoxLine[] {
  const references = new Set(foreignKeys.flatMap((key) => key.fields));
  const keys = primaryKey.map((name) => ({ text: references.has(name) ? `${name} →` : name, key: true }));
  const others = [...references]
    .filter((name) => !primaryKey.includes(name))
    .map((name) => ({ text: `${name} →`, key: false }));
  const more = fields.length - keys.length - others.length;
  return [...keys, ...others, { text: `and ${more} more columns`, key: false }];
}

function heightOf(record: Layout): number {
  return 28 + linesOf(record).length * LINE + 12;
}

function widthOf(record: Layout): number {
  return (
    20 +
    Math.max(
      ...[record.title, ...linesOf(record).map(({ text }) => text)].map((text) => text.length * LETTER),
    )
  );
}
