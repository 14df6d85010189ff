/**
 * Draws the add-in's icons (addin/assets) from shapes, so that they are sharp at every size and need no drawing
 * program: `npx tsx scripts/draw-icons.ts`. Each point's colour is worked out from its distance to each shape's edge.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './icons/encode-png';
import { ICONS } from './icons/icons';
import { paint } from './icons/paint';

const ASSETS = join(__dirname, '..', 'addin', 'assets');

mkdirSync(ASSETS, { recursive: true });
for (const { name, sizes, shapes } of ICONS) {
  for (const size of sizes) {
    writeFileSync(join(ASSETS, `${name}-${size}.png`), encodePng(size, paint(shapes(size), size)));
  }
}
