/** Changes of a CSV text -> changes of its bytes. */
import { ByteOffsets } from '../text/byte-offsets';
import { spliceText } from './csv-splices';
import type { SplicedRow } from './csv-splices';
import type { DecodedText } from '../text/decode-text';
import { isMixed } from '../text/decode-text';
import { encodeText } from '../text/encode-text';
import type { Encoding } from '../text/encoding-of';
import type { Splice } from '../text/splice';

/**
 * Each change in the encoding of its own line. Where that lacks a character and the file is of UTF-8 with lines of
 * another encoding, the row becomes UTF-8 like the others. Undefined when a character can't be written in the file.
 */
export function encodeRows(
  bytes: Uint8Array,
  decoded: DecodedText,
  rows: readonly SplicedRow[],
): readonly Splice[] | undefined {
  const offsets = new ByteOffsets(bytes, decoded);
  const encodingAt = encodingsOf(decoded);
  const result: Splice[] = [];
  for (const row of rows) {
    const encoded = row.splices.map(({ start, insert }) =>
      // Rows after the last are written as most of the file is.
      encodeText(insert, row.start === row.next ? decoded.encoding : encodingAt(start)),
    );
    if (encoded.every((insert) => insert !== undefined)) {
      row.splices.forEach(({ start, end }, at) =>
        result.push({ start: offsets.of(start), end: offsets.of(end), insert: encoded[at]! }),
      );
    } else if (isMixed(decoded) && decoded.encoding.startsWith('utf-8')) {
      const insert = spliceText(decoded.text, row.splices, row.start, row.next);
      result.push({ start: offsets.of(row.start), end: offsets.of(row.next), insert });
    } else return undefined;
  }
  return result;
}

/** The encoding of places asked for in ascending order. */
function encodingsOf({ pieces, encoding }: DecodedText): (place: number) => Encoding {
  let at = 0;
  return (place) => {
    while ((pieces[at + 1]?.start ?? Infinity) <= place) at += 1;
    return pieces[at]?.encoding ?? encoding;
  };
}
