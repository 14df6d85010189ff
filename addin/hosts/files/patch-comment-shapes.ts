/** The boxes of comments, in the older drawing language that Excel still keeps them in (ECMA-376, part 4, 19). */
import type { CellComment } from '../host';
import { shapeElement } from './planned/comment-parts';

type Place = Pick<CellComment, 'row' | 'column'>;

/**
 * Takes away the boxes of these cells. The part is read as text: what programs write here is not always well-formed
 * XML, and all that is not a box of ours stays as it is.
 */
export function removeShapes(bytes: Uint8Array, places: readonly Place[]): Uint8Array {
  const gone = new Set(places.map(({ row, column }) => `${row},${column}`));
  const text = new TextDecoder().decode(bytes);
  const left = text.replace(/<v:shape\s[^]*?<\/v:shape>\s*/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    return gone.has(`${row},${column}`) ? '' : shape;
  });
  return new TextEncoder().encode(left);
}

export function addShapes(bytes: Uint8Array, comments: readonly CellComment[]): Uint8Array {
  if (comments.length === 0) return bytes;
  const text = new TextDecoder().decode(bytes);
  const numbers = [...text.matchAll(/_x0000_s(\d{1,9})"/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((highest, number) => Math.max(highest, number), 1024) + 1;
  const shapes = comments.map((comment, at) => shapeElement(comment, first + at)).join('');
  const end = text.lastIndexOf('</xml>');
  if (end === -1) return bytes;
  return new TextEncoder().encode(text.slice(0, end) + shapes + text.slice(end));
}
