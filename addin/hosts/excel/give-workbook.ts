import { HostError } from '../../workbook/host';
import type { RunSettings } from './calls/run-excel';
import { withLimit } from './calls/run-excel';
import { toHostError } from './calls/to-host-error';

/** Characters that one call of `String.fromCharCode` takes for sure. */
const PIECE = 8_192;

/** Opens a new workbook beside the user's own; Excel names it as it names any new one. */
export async function giveWorkbook(bytes: Uint8Array, settings: RunSettings): Promise<void> {
  try {
    await withLimit(Excel.createWorkbook(toBase64(bytes)), settings);
  } catch (error) {
    const said = toHostError(error);
    throw said instanceof HostError && said.code === 'too-big' ? tooBig(said) : said;
  }
}

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(''));
}

/** Excel on the web takes 5 MB in one go, and Base64 is a third longer than the file. */
function tooBig(cause: HostError): HostError {
  return new HostError(
    'too-big',
    'The new workbook is too big for Excel to open from here. Choose less for it.',
    {
      cause,
    },
  );
}
