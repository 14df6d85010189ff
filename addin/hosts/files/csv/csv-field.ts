/** Reads the fields of a CSV text one by one, as RFC 4180 has them and as spreadsheet programs do beyond it. */

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;

/** One object reads all fields of a text: nothing is made for each of them. */
export class CsvField {
  /** The field read last, as its cell shows it. */
  value = '';
  /** Where what stands for the value begins and ends, quotation marks included and spaces outside them left out. */
  start = 0;
  stop = 0;
  /** Where the field ends: at the delimiter, a line end or the end of the text. */
  end = 0;
  /** Whether all of it stands in quotation marks. */
  quoted = false;
  private readonly comma: number;

  constructor(
    private readonly text: string,
    delimiter: string,
  ) {
    this.comma = delimiter.charCodeAt(0);
  }

  /** Reads the field that begins at a place; false when it has a quotation mark that is never closed. */
  read(at: number): boolean {
    const { text } = this;
    const first = text.charCodeAt(at);
    if (first === QUOTE) return this.readQuoted(at);
    if (first === SPACE || first === TAB) {
      if (this.readSpaced(at)) return true;
    } else if (first === EQUALS && text.charCodeAt(at + 1) === QUOTE && this.readWhole(at, at + 1))
      return true;
    this.take(at, this.endOfField(at), false);
    return true;
  }

  isAtDelimiter(): boolean {
    return this.text.charCodeAt(this.end) === this.comma;
  }

  private take(start: number, end: number, quoted: boolean, value = this.text.slice(start, end)): void {
    this.value = value;
    this.start = start;
    this.stop = end;
    this.end = end;
    this.quoted = quoted;
  }

  private endOfField(from: number): number {
    const { text, comma } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === LF || code === CR) break;
    }
    return at;
  }

  /**
   * Text between the closing mark and the delimiter belongs to the field, as in Excel. But where the field has run over
   * a line end and is not closed at its own end, its mark has met the opening mark of a field further down.
   */
  private readQuoted(at: number): boolean {
    const { text } = this;
    const mark = this.closing(at);
    if (mark === -1) return false;
    const inside = this.inside(at, mark);
    const end = this.endOfField(mark + 1);
    const after = text.slice(mark + 1, end);
    if (after.trim() !== '' && /[\r\n]/.test(inside)) return false;
    this.take(at, end, after.trim() === '', inside + after);
    return true;
  }

  /** A space before the quotation marks, `1, "Leeds, W Yorks"`: the field is what they hold, if nothing else is beside it. */
  private readSpaced(at: number): boolean {
    const { text, comma } = this;
    let open = at;
    while (this.isSpace(open)) open++;
    if (text.charCodeAt(open) !== QUOTE || comma === SPACE) return false;
    const mark = this.closing(open);
    if (mark === -1) return false;
    const end = this.afterSpaces(mark + 1);
    if (end === -1) return false;
    this.take(open, mark + 1, true, this.inside(open, mark));
    this.end = end;
    return true;
  }

  /** `="1,5"`: one field, which keeps its marks. */
  private readWhole(at: number, open: number): boolean {
    const mark = this.closing(open);
    if (mark === -1 || this.afterSpaces(mark + 1) === -1 || /[\r\n]/.test(this.text.slice(open, mark)))
      return false;
    this.take(at, this.afterSpaces(mark + 1), false);
    return true;
  }

  /** The mark that closes the one at `open`; -1 when there is none. */
  private closing(open: number): number {
    const { text } = this;
    let mark = text.indexOf('"', open + 1);
    while (mark !== -1 && text.charCodeAt(mark + 1) === QUOTE) mark = text.indexOf('"', mark + 2);
    return mark;
  }

  private inside(open: number, mark: number): string {
    const inside = this.text.slice(open + 1, mark);
    return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
  }

  /** The end of the field when nothing but spaces is left of it, else -1. */
  private afterSpaces(from: number): number {
    let at = from;
    while (this.isSpace(at)) at++;
    return this.endOfField(at) === at ? at : -1;
  }

  private isSpace(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return (code === SPACE || code === TAB) && code !== this.comma;
  }
}
