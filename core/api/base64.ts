/** Bytes turned into text at once: as many arguments as every engine's stack is sure to hold. */
const PIECE = 0x8000;

/** Base64 of bytes, in a browser as in Node, whatever their number. */
export function encodeBase64(bytes: Uint8Array): string {
  if (typeof Buffer !== 'undefined') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(text);
}
