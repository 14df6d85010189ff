import type { Box } from './picture-boxes';
import type { Relation } from './relations';

const LINE = '#4a6670';

type Side = 'left' | 'right';

/** One end of a line: the box, the side that it leaves, and how high, once that is known. */
interface End {
  readonly id: string;
  readonly box: Box;
  readonly side: Side;
  y: number;
}

/** A line between neighbouring columns: `lane` is where between them it goes up or down, from 0 to 1. */
interface Line {
  readonly relation: Relation;
  readonly from: End;
  readonly to: End;
  lane: number;
}

/** One line for each relation: between neighbouring columns with two corners, else below all boxes, along `bottom`. */
export function drawRelations(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
  bottom: number,
): string[] {
  const boxOf = (id: string): Box => {
    const box = boxes.get(id);
    if (box === undefined) throw new Error(`${id} has no place in the picture`);
    return box;
  };
  const isNear = ({ from, to }: Relation) => Math.abs(boxOf(from.id).column - boxOf(to.id).column) < 2;
  const lines = relations.filter(isNear).map((relation) => lineOf(relation, boxOf));
  spreadEnds(lines);
  spreadLanes(lines);
  const far = relations.filter((relation) => !isNear(relation));
  return [
    ...lines.map(drawNear),
    ...far.map((relation) => drawFar(relation, boxOf(relation.from.id), boxOf(relation.to.id), bottom)),
  ];
}

/** The side of each box that faces the other; two boxes of one column are joined on their right. */
function lineOf(relation: Relation, boxOf: (id: string) => Box): Line {
  const from = boxOf(relation.from.id);
  const to = boxOf(relation.to.id);
  return {
    relation,
    from: { id: relation.from.id, box: from, side: from.column > to.column ? 'left' : 'right', y: 0 },
    to: { id: relation.to.id, box: to, side: to.column > from.column ? 'left' : 'right', y: 0 },
    lane: 0.5,
  };
}

/** Ends on one side of a box stand apart, in the order of the boxes that they lead to. */
function spreadEnds(lines: readonly Line[]): void {
  const sides = groupBy(
    lines.flatMap(({ from, to }) => [
      { end: from, other: to },
      { end: to, other: from },
    ]),
    ({ end }) => `${end.id} ${end.side}`,
  );
  for (const ends of sides.values()) {
    ends.sort((one, two) => middleOf(one.other.box) - middleOf(two.other.box));
    ends.forEach(({ end }, at) => {
      end.y = Math.round(end.box.y + (end.box.height * (at + 1)) / (ends.length + 1));
    });
  }
}

/** Lines in one gap that lead to different boxes go up and down apart; those of one box share their way. */
function spreadLanes(lines: readonly Line[]): void {
  const gaps = groupBy(lines, ({ from, to }) => String(Math.min(from.box.column, to.box.column)));
  for (const inGap of gaps.values()) {
    const targets = [...new Set(inGap.map(({ to }) => to.id))];
    for (const line of inGap) line.lane = (targets.indexOf(line.to.id) + 1) / (targets.length + 1);
  }
}

function drawNear({ relation, from, to, lane }: Line): string {
  const start = edgeOf(from);
  const end = edgeOf(to);
  const sameColumn = from.box.column === to.box.column;
  const middle = sameColumn
    ? Math.max(start, end) + 18
    : Math.round(Math.min(start, end) + Math.abs(end - start) * lane);
  const out = from.side === 'left' ? -12 : 12;
  const inwards = to.side === 'left' ? -8 : 8;
  const foot = `M${start} ${from.y - 6}L${start + out} ${from.y}L${start} ${from.y + 6}`;
  const bar = `M${end + inwards} ${to.y - 6}v12`;
  return draw(relation, `M${start} ${from.y}H${middle}V${to.y}H${end}`, foot + bar);
}

function drawFar(relation: Relation, from: Box, to: Box, bottom: number): string {
  const start = { x: Math.round(from.x + from.width / 2), y: from.y + from.height };
  const end = { x: Math.round(to.x + to.width / 2), y: to.y + to.height };
  const foot = `M${start.x - 6} ${start.y}L${start.x} ${start.y + 12}L${start.x + 6} ${start.y}`;
  const bar = `M${end.x - 6} ${end.y + 8}h12`;
  return draw(relation, `M${start.x} ${start.y}V${bottom}H${end.x}V${end.y}`, foot + bar);
}

function draw({ from, to, needed }: Relation, line: string, ends: string): string {
  const broken = needed ? '' : ' stroke-dasharray="5 4"';
  const name = `${from.title} refers to ${to.title}`;
  return (
    `<g fill="none" stroke="${LINE}" stroke-width="1.4"><title>${name}</title>` +
    `<path d="${line}"${broken}/><path d="${ends}"/></g>`
  );
}

function edgeOf({ box, side }: End): number {
  return side === 'left' ? box.x : box.x + box.width;
}

function middleOf(box: Box): number {
  return box.y + box.height / 2;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
