import type { DecodedText } from './decode-text';
import { sureLength } from './decode-lines';
import { sequenceLength } from './utf8-sequences';

/**
 * Finds the bytes of places in a text, asked for in ascending order: all of them cost one walk over the file.
 * A place between the halves of a pair of UTF-16 has no bytes of its own and is not to be asked for.
 */
export class ByteOffsets {
  private piece = 0;
  private at: number;
  private byte: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly decoded: DecodedText,
  ) {
    this.at = 0;
    this.byte = decoded.pieces[0]?.byteStart ?? 0;
  }

  /** The first byte of the character at `place`. */
  of(place: number): number {
    const { pieces, encoding, byteStart } = this.decoded;
    if (encoding.startsWith('utf-16')) return byteStart + place * 2;
    for (;;) {
      const next = pieces[this.piece + 1];
      const isLast = next === undefined || next.start > place;
      this.walk(isLast ? place : next.start);
      if (isLast) return this.byte;
      this.piece += 1;
      this.byte = next.byteStart;
    }
  }

  private walk(to: number): void {
    const { bytes } = this;
    const isUtf8 = this.decoded.pieces[this.piece]?.encoding !== 'windows-1252';
    while (this.at < to) {
      const length = bytes[this.byte]! < 0x80 ? 1 : lengthAt(bytes, this.byte, isUtf8);
      this.byte += length;
      this.at += length === 4 ? 2 : 1;
    }
  }
}

function lengthAt(bytes: Uint8Array, at: number, isUtf8: boolean): number {
  return Math.max(1, isUtf8 ? sequenceLength(bytes, at) : sureLength(bytes, at));
}
