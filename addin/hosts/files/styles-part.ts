/** The style sheet of a workbook while it is saved: found when first needed, made when there is none. */
import { StylesPatch } from './patch-styles';
import { relationshipsPart } from './package';
import type { XlsxFile } from './read-xlsx';
import { applySplices } from './splice';
import type { Styles } from './styles';
import { readStyles } from './styles';
import { XmlScanner } from './xml-scanner';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least that Excel opens: one font, the two fills it insists on, one border, one format. */
const LEAST =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

export class StylesPart {
  readonly styles: Styles;
  readonly patch: StylesPatch;
  private readonly part: string;
  private readonly missing: boolean;

  constructor(private readonly file: XlsxFile) {
    const { package: pack, workbookPart } = file;
    const named = pack.relationships(workbookPart).find(({ type }) => type === 'styles')?.target;
    const found = named === undefined ? undefined : pack.read(named);
    this.missing = found === undefined;
    this.part = named ?? `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
    const bytes = found ?? new TextEncoder().encode(LEAST);
    this.styles = readStyles(bytes, this.part);
    this.patch = new StylesPatch(bytes, this.part);
  }

  /** Parts that differ from the file; none when no style was added. */
  changedParts(): Map<string, Uint8Array> {
    const parts = new Map<string, Uint8Array>();
    const patched = this.patch.patched();
    if (patched === undefined) return parts;
    parts.set(this.part, patched);
    if (this.missing) {
      const { package: pack, workbookPart } = this.file;
      const related = relationshipsPart(workbookPart);
      const link = `<Relationship Id="rIdStyles" Type="${TYPE}" Target="/${this.part}"/>`;
      const type = `<Override PartName="/${this.part}" ContentType="${CONTENT_TYPE}"/>`;
      parts.set(related, appendChild(pack.require(related), related, link));
      parts.set(
        '[Content_Types].xml',
        appendChild(pack.require('[Content_Types].xml'), '[Content_Types].xml', type),
      );
    }
    return parts;
  }
}

/** Puts an element last in the root of a part whose elements have no prefix. */
function appendChild(bytes: Uint8Array, part: string, element: string): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next() && !(scanner.depth === 0 && scanner.kind === 'close'));
  return applySplices(bytes, [{ start: scanner.start, end: scanner.start, insert: element }]);
}
