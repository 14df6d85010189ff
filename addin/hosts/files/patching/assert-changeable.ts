/**
 * Looks at the parts that a save may change, when the file is opened: one that is broken is told then, and not after
 * the user's work.
 */
import { CONTENT_TYPES_PART } from '../package/content-types';
import { damaged } from '../refusing/messages';
import type { Package } from '../package/package';
import { relationshipsPart } from '../package/package';
import { commentsPartOf } from '../reading/sheet-comment-parts';
import { VmlPart } from './vml-part';
import { XmlPart } from '../xml/xml-part';

/** Throws what is to be told. @param sheets their parts */
export function assertChangeable(pack: Package, workbookPart: string, sheets: readonly string[]): void {
  assertRoot(pack, CONTENT_TYPES_PART, 'Types');
  for (const part of ['', workbookPart, ...sheets]) {
    if (pack.entry(relationshipsPart(part)) !== undefined)
      assertRoot(pack, relationshipsPart(part), 'Relationships');
  }
  const styles = pack.relationships(workbookPart).find(({ type }) => type === 'styles')?.target;
  if (styles !== undefined && pack.entry(styles) !== undefined) assertRoot(pack, styles, 'styleSheet');
  for (const part of sheets) {
    const related = pack.relationships(part);
    const words = commentsPartOf(related);
    if (words !== undefined) assertRoot(pack, words, 'comments');
    for (const { type, target } of related)
      if (type === 'vmlDrawing') new VmlPart(pack.require(target), target);
  }
}

function assertRoot(pack: Package, name: string, root: string): void {
  const found = new XmlPart(pack.require(name), name).root.name;
  if (found !== root) throw damaged(`${name} is no ${root}`);
}
