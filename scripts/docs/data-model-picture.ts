import type { Layout } from '../../core/api/shapes';
import { placeBoxes, type Box } from './picture-boxes';
import { drawRelations } from './picture-lines';
import { findRelations, withoutShortCuts } from './relations';
import type { StandardContents } from '../../infra/build/rule-examples/standard-contents';

const INK = '#1b1a19';
const KEY = '#0b556a';
const MARGIN = 24;

/** `docs/pictures/data-model.svg`: an entity-relationship picture, drawn from the Table Schemas alone. */
export function dataModelPicture({ standard }: StandardContents): string {
  const records = standard.layouts.filter(({ collection }) => collection === 'standard');
  const boxes = placeBoxes(records, MARGIN);
  const all = [...boxes.values()];
  const width = Math.max(...all.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...all.map((box) => box.y + box.height));
  const height = bottom + 3 * MARGIN;
  const relations = withoutShortCuts(findRelations(records));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      'role="img" aria-labelledby="title" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="13">',
    '<title id="title">The record types of the standard, their keys, and how they refer to each other</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawRelations(relations, boxes, bottom + MARGIN),
    ...records.flatMap((record) => drawBox(record, boxes.get(record.id)!)),
    `<text x="${MARGIN}" y="${height - 14}" fill="#605e5c">Bold: the key. Arrow: refers to. A line with three ends is on the side of ` +
      'many; a broken line may be left out.</text>',
    '</svg>',
    '',
  ].join('\n');
}

function drawBox(record: Layout, box: Box): string[] {
  const { x, y, width, height, lines } = box;
  return [
    `<g id="${record.id.replace('/', '-')}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#f8fbfc" stroke="${KEY}"/>`,
    `<path d="M${x} ${y + 28}h${width}" stroke="${KEY}"/>`,
    `<text x="${x + 10}" y="${y + 19}" font-weight="700" font-size="14" fill="${INK}">${escapeText(record.title)}</text>`,
    ...lines.map(({ text, key }, at) => {
      const style = key ? `font-weight="700" fill="${KEY}"` : `fill="${INK}"`;
      return `<text x="${x + 10}" y="${y + 47 + at * 18}" ${style}>${escapeText(text)}</text>`;
    }),
    '</g>',
  ];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
