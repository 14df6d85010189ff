/** Comments of ours: their words, and the boxes that they are shown in (ECMA-376, 18.7; part 4 for the boxes). */
import type { CellComment } from '../../../workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import { XML_HEAD } from '../package/content-types';
import type { Namespaces } from '../xml/namespaces';
import { madeElement } from '../xml/own-elements';
import { encodeXmlText, escapeCellText } from '../xml/xml-text';

type Placed = Pick<CellComment, 'row' | 'column' | 'text'>;

/** A part with these comments alone, all of one author. */
export function commentsXml(comments: readonly Placed[], author: string, { main }: Namespaces): string {
  const elements = comments.map((comment) => commentElement(comment, 0, ''));
  return (
    XML_HEAD +
    madeElement(
      `comments xmlns="${main}"`,
      `<authors><author>${author}</author></authors><commentList>${elements.join('')}</commentList>`,
    )
  );
}

export function commentElement({ row, column, text }: Placed, author: number, p: string): string {
  const words = encodeXmlText(escapeCellText(text));
  return (
    `<${p}comment ref="${cellName(row, column)}" authorId="${author}"><${p}text><${p}t xml:space="preserve">` +
    `${words}</${p}t></${p}text></${p}comment>`
  );
}

/** Namespaces of the boxes, by the prefixes that Excel gives them. */
const SHAPE_NAMESPACES = [
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['x', 'urn:schemas-microsoft-com:office:excel'],
] as const;

/** The boxes of comments, hidden until the user points at a cell. */
export function shapesXml(comments: readonly Placed[]): string {
  const root = `xml ${SHAPE_NAMESPACES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')}`;
  return madeElement(
    root,
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
      comments.map((comment, at) => shapeElement(comment, FIRST_SHAPE + at, root)).join(''),
  );
}

/** The first number that Excel gives a box of a sheet. */
const FIRST_SHAPE = 1025;
/** Characters of a line of the box, and lines that it shows at most: longer words can be scrolled to. */
const LINE = 38;
const MOST_LINES = 14;

/** @param root the opening tag of the part: what it does not declare, or under another prefix, the box says itself */
export function shapeElement({ row, column, text }: Placed, number: number, root: string): string {
  const declared = SHAPE_NAMESPACES.filter(
    ([prefix, uri]) => !new RegExp(`\\sxmlns:${prefix}\\s*=\\s*["']${uri}["']`).test(root),
  ).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  const rows = Math.min(MOST_LINES, lines) + 1;
  // Column, pixels into it, row, pixels into it: of the upper left corner and of the lower right.
  const anchor = `${column + 1}, 12, ${Math.max(0, row - 1)}, 8, ${column + 4}, 24, ${Math.max(0, row - 1) + rows}, 8`;
  return (
    `<v:shape${declared.join('')} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:210pt;height:${rows * 15}pt;z-index:${number - FIRST_SHAPE + 1};visibility:hidden" fillcolor="#ffffe1" ` +
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row>` +
    `<x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
