/** The style sheet of a workbook while it is saved: found when first needed, made when there is none. */
import { CONTENT_TYPES, XML_HEAD } from '../package/content-types';
import { highestStyles } from './styles-in-use';
import { madeElement } from '../xml/own-elements';
import type { Namespaces } from '../xml/namespaces';
import type { PackageEdit } from '../package/package-edit';
import { StylesPatch } from './patch-styles';
import type { Styles } from '../reading/styles';
import { readStyles } from '../reading/styles';

/** The least that Excel opens: one font, the two fills it insists on, one border, one format. */
function leastStyles({ main }: Namespaces): string {
  return (
    XML_HEAD +
    madeElement(
      `styleSheet xmlns="${main}"`,
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    )
  );
}

export class StylesPart {
  readonly styles: Styles;
  readonly patch: StylesPatch;
  private readonly part: string;
  private readonly bytes: Uint8Array;
  private readonly missing: boolean;
  private readonly named: boolean;

  constructor(
    private readonly edit: PackageEdit,
    private readonly workbookPart: string,
    private readonly namespaces: Namespaces,
  ) {
    const named = edit.relationships(workbookPart).find(({ type }) => type === 'styles')?.target;
    const found = named === undefined ? undefined : edit.read(named);
    this.missing = found === undefined;
    this.named = named !== undefined;
    this.part = named ?? `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
    this.bytes = found ?? new TextEncoder().encode(leastStyles(namespaces));
    this.styles = readStyles(this.bytes, this.part);
    this.patch = new StylesPatch(this.bytes, this.part);
  }

  /**
   * Writes the part when a style was added or taken off, and only then.
   *
   * @param isAnythingGone marks or sheets of ours that came with the file are no more: so may be styles of ours
   */
  finish(isAnythingGone: boolean): void {
    const { edit, part, patch } = this;
    if (isAnythingGone) patch.trim(highestStyles(edit));
    const bytes = patch.patched();
    if (this.missing) {
      if (bytes === this.bytes) return;
      edit.addNamed(part, CONTENT_TYPES.styles, bytes);
      // A workbook may name a style sheet that is not there.
      if (!this.named) edit.relate(this.workbookPart, `${this.namespaces.office}/styles`, part);
    } else if (isAnythingGone && patch.isGone) {
      edit.unrelate(this.workbookPart, ({ target }) => target === part);
      edit.remove(part);
    } else if (bytes !== this.bytes) edit.write(part, bytes);
  }
}
