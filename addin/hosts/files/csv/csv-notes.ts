/** What is to be known of how a CSV file was read, in plain words. */
import type { CsvDialect } from './csv-dialect';
import { isMixed } from '../text/decode-text';
import type { DecodedText } from '../text/decode-text';
import { rowWords } from '../../../wording/row-words';

const REPLACED = '\ufffd';

/** Is told of the rows as they are read, from the top. */
export class CsvNotes {
  private readonly otherRows: number[] = [];
  private readonly brokenRows: number[] = [];
  private readonly wholeRows: number[] = [];
  private readonly mixed: boolean;
  private readonly broken: boolean;
  private piece = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly decoded: DecodedText,
    private readonly dialect: CsvDialect,
  ) {
    this.mixed = isMixed(decoded);
    this.broken = decoded.encoding.startsWith('utf-16') && decoded.text.includes(REPLACED);
  }

  /** Whether something is to be looked for in each row. */
  get wantsRows(): boolean {
    return this.mixed || this.broken;
  }

  addWholeRow(row: number): void {
    this.wholeRows.push(row);
  }

  /** The row that stands in the text from `start` to `next`. */
  addRow(row: number, start: number, next: number): void {
    if (this.mixed && this.isOther(start, next)) this.otherRows.push(row);
    if (this.broken && this.isBroken(start, next)) this.brokenRows.push(row);
  }

  words(): readonly string[] {
    const { decoded, otherRows, brokenRows, wholeRows } = this;
    const [one, most] = decoded.encoding.startsWith('utf-8')
      ? ['Windows-1252', 'UTF-8']
      : ['UTF-8', 'Windows-1252'];
    return [
      ...about(
        otherRows,
        `is written in another way than the rest of the file (${one}, not ${most}). It was read as such, and is saved as it was.`,
        `are written in another way than the rest of the file (${one}, not ${most}). They were read as such, and are saved as they were.`,
      ),
      ...about(
        brokenRows,
        'holds bytes that are no character, shown as �. They stay in the file as they are until you change the cell.',
        'hold bytes that are no character, shown as �. They stay in the file as they are until you change the cell.',
      ),
      ...about(
        wholeRows,
        'stands in quotation marks as a whole. Its cells were read one by one, and the marks are kept when it is saved.',
        'stand in quotation marks as a whole. Their cells were read one by one, and the marks are kept when they are saved.',
      ),
      ...this.endWords(),
    ];
  }

  /** What stands after the last row, where it is no row. */
  private endWords(): string[] {
    const { bytes, decoded, dialect } = this;
    const rest = decoded.text.slice(dialect.end);
    const words: string[] = [];
    if (rest.includes('\u001a'))
      words.push(
        'After the last row stands the mark with which old programs end a file (Ctrl-Z). It is no row, and is kept.',
      );
    else if (rest !== '')
      words.push('After the last row the file is filled up with zeros. They are no row, and are kept.');
    if (decoded.encoding.startsWith('utf-16') && (bytes.length - decoded.byteStart) % 2 === 1)
      words.push('The file ends in the middle of a character. Its last byte was not read, and is kept.');
    return words;
  }

  /** Rows come in order, and so do the pieces. */
  private isOther(start: number, next: number): boolean {
    const { pieces, encoding } = this.decoded;
    while ((pieces[this.piece + 1]?.start ?? Infinity) <= start) this.piece += 1;
    for (let at = this.piece; at < pieces.length && pieces[at]!.start < next; at++)
      if (!encoding.startsWith(pieces[at]!.encoding)) return true;
    return false;
  }

  /** Whether there is half of a pair alone, and not the character itself that stands for what was lost. */
  private isBroken(start: number, next: number): boolean {
    const { text, byteStart } = this.decoded;
    const row = text.slice(start, next);
    for (let at = row.indexOf(REPLACED); at !== -1; at = row.indexOf(REPLACED, at + 1)) {
      const place = byteStart + (start + at) * 2;
      const unit = [this.bytes[place], this.bytes[place + 1]];
      if (!unit.includes(0xfd) || !unit.includes(0xff)) return true;
    }
    return false;
  }
}

function about(rows: readonly number[], is: string, are: string): string[] {
  return rows.length === 0 ? [] : [`${rowWords(rows)} ${rows.length === 1 ? is : are}`];
}
