/**
 * A text as 26 hexadecimal digits, always the same for the same text. Not for secrecy: it keeps the settings from
 * repeating what the cells say, and the cells stand beside them. Two multiplicative hashes of 52 bits each, with other seeds (after MurmurHash's
 * finaliser): among ten thousand notes two alike are not to be met.
 */
export function digest(text: string): string {
  return half(text, 0x9e3779b9) + half(text, 0x7f4a7c15);
}

function half(text: string, seed: number): string {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const number = (b & 0xfffff) * 0x1_0000_0000 + (a >>> 0);
  return number.toString(16).padStart(13, '0');
}
