/**
 * A text as 32 hexadecimal digits that only a browser with the same salt gives for it. What the text said cannot be read
 * from it; who holds the salt too can only try words one by one.
 */
export type Hash = (text: string) => Promise<string>;

const SALT_BYTES = 16;

/** Random, for one browser. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
}

/** HMAC with SHA-256, cut to 128 bits. Rejects where the browser has no cryptography, as on a page without https. */
export function saltedHash(salt: string): Hash {
  const encoder = new TextEncoder();
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    key ??= crypto.subtle.importKey('raw', encoder.encode(salt), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const signed = await crypto.subtle.sign('HMAC', await key, encoder.encode(text));
    return hex(new Uint8Array(signed, 0, 16));
  };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
