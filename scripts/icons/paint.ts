/** Shapes on a square of side 1, from the top left. */

export type Point = readonly [x: number, y: number];

export interface Shape {
  /** `#RRGGBB`. */
  readonly colour: string;
  /** Distance from a point to the shape's edge, negative inside. */
  readonly distance: (x: number, y: number) => number;
}

/** A filled rectangle with round corners. */
export function box(colour: string, from: Point, to: Point, radius: number): Shape {
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [hx, hy] = [(to[0] - from[0]) / 2 - radius, (to[1] - from[1]) / 2 - radius];
  return {
    colour,
    distance: (x, y) => {
      const [dx, dy] = [Math.abs(x - cx) - hx, Math.abs(y - cy) - hy];
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    },
  };
}

/** A line through points, with round ends. */
export function line(colour: string, width: number, ...points: Point[]): Shape {
  return {
    colour,
    distance: (x, y) => {
      let nearest = Infinity;
      for (const [at, to] of points.slice(1).entries()) {
        nearest = Math.min(nearest, distanceToSegment(x, y, points[at] ?? to, to));
      }
      return nearest - width / 2;
    },
  };
}

function distanceToSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The points of the picture, each shape over the one before it; edges are softened over one point. */
export function paint(shapes: readonly Shape[], size: number): Uint8Array {
  const points = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const [x, y] = [((at % size) + 0.5) / size, (Math.floor(at / size) + 0.5) / size];
    let [red, green, blue, opacity] = [0, 0, 0, 0];
    for (const { colour, distance } of shapes) {
      const cover = Math.min(1, Math.max(0, 0.5 - distance(x, y) * size));
      if (cover === 0) continue;
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
      const total = cover + opacity * (1 - cover);
      const mix = (above: number, below: number) => (above * cover + below * opacity * (1 - cover)) / total;
      [red, green, blue, opacity] = [mix(r, red), mix(g, green), mix(b, blue), total];
    }
    points.set([red, green, blue, opacity * 255].map(Math.round), at * 4);
  }
  return points;
}
