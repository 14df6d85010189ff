import * as fc from 'fast-check';
import type { FileWorkbook } from '../../../../addin/hosts/files/opened/file-workbook';
import { HostError } from '../../../../addin/workbook/host';
import { open, rowsOf } from '../support/csv';

/** What CSV files are made of: letters of both encodings, whole and broken, delimiters, quotation marks, line ends. */
const PARTS = [
  'a', 'b1', ' ', ',', ';', '"', '""', '\r\n', '\n', '\r', '\xe9', '\xc3\xa9', '\xe2\x80\x93', '\x93', '\0', '\x1a', '=', '\t',
] as const; // prettier-ignore

const ending = fc.constantFrom('', '\xef\xbb\xbf');
const csv = fc
  .tuple(ending, fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }))
  .map(([mark, parts]) => Uint8Array.from(Buffer.from(`${mark}sep=,\n${parts.join('')}`, 'latin1')));
const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 60 });
const utf16 = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.constantFrom('a', ',', '"', '\n', '\r\n', 'é', 'Ł', '\ud83d', '\ude00', '😀'), {
      maxLength: 25,
    }),
    fc.boolean(),
  )
  .map(([low, parts, odd]) => {
    const bytes = Buffer.from(`\ufeffsep=,\n${parts.join('')}`, 'utf16le');
    return Uint8Array.from([...(low ? bytes : bytes.swap16()), ...(odd ? [0x0a] : [])]);
  });

/** Undefined for a file that is refused in plain words. */
function opened(bytes: Uint8Array): FileWorkbook | undefined {
  try {
    return open(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    return undefined;
  }
}

/** How many bytes two files have alike from their beginning, and from their end. */
function alike(a: Uint8Array, b: Uint8Array): { before: number; after: number } {
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < most - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  return { before, after };
}

it('opens any bytes or says why not, and saves them as they were', () => {
  fc.assert(
    fc.property(fc.oneof(csv, utf16, anyBytes), (bytes) => {
      expect(opened(bytes)?.save().bytes ?? bytes).toEqual(bytes);
    }),
    { numRuns: 300 },
  );
});

it('changes one cell and no byte of any other, and reads the others as before', () => {
  const place = fc.record({ row: fc.nat(4), column: fc.nat(3) });
  fc.assert(
    fc.property(fc.oneof(csv, utf16), place, fc.constantFrom('x', 'é'), (bytes, at, value) => {
      const workbook = opened(bytes);
      const sheet = workbook?.sheets[0];
      const before = sheet?.cell(at.row, at.column);
      if (workbook === undefined || before === null || before === undefined) return;
      const rows = rowsOf(workbook);
      workbook.edit([{ sheet: 'staff', ...at, value }]);
      const { bytes: saved } = workbook.save();
      const same = alike(bytes, saved);
      const changed = bytes.subarray(same.before, bytes.length - same.after);
      const again = opened(saved);

      // A field may hold line ends of its own, and marks round it: no more than these differ.
      expect(changed.length).toBeLessThanOrEqual(4 * (String(before).length + 2));
      expect(rowsOf(again!)).toEqual(
        rows.map((cells, row) =>
          cells.map((cell, column) => (row === at.row && column === at.column ? value : cell)),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
