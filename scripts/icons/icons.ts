/** The pictures: the add-in's own mark, and one for each button of the ribbon. */
import type { Shape } from './paint';
import { box, line } from './paint';

export interface DrawnIcon {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Small pictures have thicker strokes. */
  readonly shapes: (size: number) => Shape[];
}

const TEAL = '#0B6E63';
const WHITE = '#FFFFFF';
const GREY = '#5C6670';
const PALE = '#EDF1F3';
const RED = '#B4232C';
const BLUE = '#1B62B5';
const AMBER = '#F0B429';

const RIBBON_SIZES = [16, 32, 80];

export const ICONS: readonly DrawnIcon[] = [
  { name: 'icon', sizes: [16, 32, 64, 80, 128], shapes: mark },
  { name: 'check', sizes: RIBBON_SIZES, shapes: (size) => [...sheet(size), ...badge(TEAL), tick(size)] },
  {
    name: 'next',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, RED), ...badge(BLUE), ...down(size)],
  },
  {
    name: 'previous',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, RED), ...badge(BLUE), ...up(size)],
  },
  {
    name: 'mark',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, RED), ...badge(RED), ...exclamation(size)],
  },
  {
    name: 'use',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, TEAL), ...badge(TEAL), ...pencil(size)],
  },
  {
    name: 'undo',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, TEAL), ...badge(BLUE), ...backwards(size)],
  },
  { name: 'clear', sizes: RIBBON_SIZES, shapes: (size) => [...sheet(size), ...badge(GREY), ...cross(size)] },
  {
    name: 'prepare',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, AMBER), ...badge(TEAL), ...right(size)],
  },
  { name: 'report', sizes: RIBBON_SIZES, shapes: report },
  {
    name: 'drop-downs',
    sizes: RIBBON_SIZES,
    shapes: (size) => [...sheet(size, BLUE), ...badge(GREY), ...chevron(size)],
  },
  { name: 'pane', sizes: RIBBON_SIZES, shapes: pane },
];

/** A sheet with a row of cells and a tick over it. */
function mark(size: number): Shape[] {
  const stroke = size <= 16 ? 0.13 : 0.1;
  return [
    box(TEAL, [0.03, 0.03], [0.97, 0.97], 0.2),
    line('#4FA197', stroke * 0.7, [0.2, 0.3], [0.8, 0.3]),
    line('#4FA197', stroke * 0.7, [0.2, 0.72], [0.42, 0.72]),
    line(AMBER, stroke * 0.7, [0.2, 0.51], [0.3, 0.51]),
    line(WHITE, stroke * 1.25, [0.32, 0.52], [0.48, 0.68], [0.8, 0.34]),
  ];
}

/** A sheet of cells; one of them coloured, when asked. */
function sheet(size: number, cell?: string): Shape[] {
  const edge = size <= 16 ? 1 / 16 : 0.045;
  const shapes = [
    box(GREY, [0.06, 0.1], [0.86, 0.82], 0.07),
    box(WHITE, [0.06 + edge, 0.1 + edge], [0.86 - edge, 0.82 - edge], 0.03),
    box(PALE, [0.06 + edge, 0.1 + edge], [0.86 - edge, 0.3], 0.02),
  ];
  if (cell !== undefined) shapes.push(box(cell, [0.34, 0.34], [0.6, 0.5], 0.02));
  shapes.push(line(GREY, edge, [0.1, 0.32], [0.82, 0.32]), line(GREY, edge, [0.34, 0.14], [0.34, 0.78]));
  shapes.push(line(GREY, edge * 0.7, [0.1, 0.53], [0.82, 0.53]));
  return shapes;
}

/** A round field at the lower right, cut off from the sheet by a white rim. */
function badge(colour: string): Shape[] {
  return [box(WHITE, [0.42, 0.42], [1, 1], 0.29), box(colour, [0.46, 0.46], [0.97, 0.97], 0.255)];
}

function tick(size: number): Shape {
  return line(WHITE, size <= 16 ? 0.1 : 0.075, [0.59, 0.72], [0.68, 0.81], [0.84, 0.63]);
}

function down(size: number): Shape[] {
  const width = size <= 16 ? 0.1 : 0.075;
  return [
    line(WHITE, width, [0.715, 0.59], [0.715, 0.83]),
    line(WHITE, width, [0.61, 0.73], [0.715, 0.84], [0.82, 0.73]),
  ];
}

function up(size: number): Shape[] {
  const width = size <= 16 ? 0.1 : 0.075;
  return [
    line(WHITE, width, [0.715, 0.84], [0.715, 0.6]),
    line(WHITE, width, [0.61, 0.7], [0.715, 0.59], [0.82, 0.7]),
  ];
}

function right(size: number): Shape[] {
  const width = size <= 16 ? 0.1 : 0.075;
  return [
    line(WHITE, width, [0.59, 0.715], [0.83, 0.715]),
    line(WHITE, width, [0.73, 0.61], [0.84, 0.715], [0.73, 0.82]),
  ];
}

function chevron(size: number): Shape[] {
  return [line(WHITE, size <= 16 ? 0.11 : 0.085, [0.6, 0.67], [0.715, 0.785], [0.83, 0.67])];
}

/** A page with bars. */
function report(size: number): Shape[] {
  const edge = size <= 16 ? 1 / 16 : 0.045;
  return [
    box(GREY, [0.14, 0.05], [0.86, 0.95], 0.07),
    box(WHITE, [0.14 + edge, 0.05 + edge], [0.86 - edge, 0.95 - edge], 0.03),
    line(GREY, edge, [0.28, 0.22], [0.72, 0.22]),
    box(RED, [0.26, 0.42], [0.4, 0.82], 0.02),
    box(AMBER, [0.44, 0.56], [0.58, 0.82], 0.02),
    box(BLUE, [0.62, 0.66], [0.76, 0.82], 0.02),
  ];
}

function exclamation(size: number): Shape[] {
  const width = size <= 16 ? 0.12 : 0.09;
  return [
    line(WHITE, width, [0.715, 0.58], [0.715, 0.72]),
    line(WHITE, width, [0.715, 0.85], [0.715, 0.851]),
  ];
}

/** It writes to the lower left. */
function pencil(size: number): Shape[] {
  return [
    line(WHITE, size <= 16 ? 0.13 : 0.11, [0.83, 0.6], [0.68, 0.75]),
    line(WHITE, size <= 16 ? 0.07 : 0.045, [0.66, 0.77], [0.595, 0.835]),
  ];
}

/** An arrow that goes up, over and back to the left. */
function backwards(size: number): Shape[] {
  const width = size <= 16 ? 0.09 : 0.07;
  const [x, y, radius] = [0.715, 0.735, 0.115];
  const bow = Array.from({ length: 9 }, (_, at): [number, number] => {
    const angle = ((-90 + at * 22.5) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [
    line(WHITE, width, [0.6, y - radius], ...bow, [0.64, y + radius]),
    line(WHITE, width, [0.68, y - radius - 0.085], [0.59, y - radius], [0.68, y - radius + 0.085]),
  ];
}

function cross(size: number): Shape[] {
  const width = size <= 16 ? 0.1 : 0.075;
  return [line(WHITE, width, [0.62, 0.62], [0.81, 0.81]), line(WHITE, width, [0.81, 0.62], [0.62, 0.81])];
}

/** A window with a pane on its right. */
function pane(size: number): Shape[] {
  const edge = size <= 16 ? 1 / 16 : 0.045;
  return [
    box(GREY, [0.06, 0.12], [0.94, 0.88], 0.07),
    box(WHITE, [0.06 + edge, 0.12 + edge], [0.94 - edge, 0.88 - edge], 0.03),
    box(TEAL, [0.56, 0.12 + edge], [0.94 - edge, 0.88 - edge], 0.02),
    line(WHITE, edge, [0.64, 0.34], [0.82, 0.34]),
    line(WHITE, edge, [0.64, 0.5], [0.82, 0.5]),
    line(WHITE, edge, [0.64, 0.66], [0.76, 0.66]),
    line(GREY, edge * 0.7, [0.16, 0.34], [0.46, 0.34]),
    line(GREY, edge * 0.7, [0.16, 0.5], [0.46, 0.5]),
    line(GREY, edge * 0.7, [0.16, 0.66], [0.46, 0.66]),
  ];
}
