import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { canonicalJson } from './canonical-json';
import { codeListBodySchema } from './code-list-body';
import type { StoredCodeList } from './code-list-body';
import { RegisterError } from './register-error';

/**
 * Bytes of canonical JSON in one part. Each part is packed by itself, so that parts written by two publishers whose
 * zlib packs differently still fit together; and what does not shrink stays under 350 KB, as an item holds 400 KB.
 */
export const PART_BYTES = 350_000;

/** A code list ready to store: named by the SHA-256 of its canonical JSON. */
export interface PackedList {
  readonly hash: string;
  /** Bytes of the canonical JSON. */
  readonly bytes: number;
  readonly parts: readonly Uint8Array[];
}

/** A code list as read back, with the bytes it weighs in a cache. */
export interface UnpackedBody {
  readonly list: StoredCodeList;
  readonly bytes: number;
}

/** Canonical JSON, compressed in parts that the store takes, under the digest of the whole. */
export function packList(list: StoredCodeList): PackedList {
  const json = Buffer.from(canonicalJson(codeListBodySchema.parse(list)));
  const parts: Uint8Array[] = [];
  for (let start = 0; start < json.length; start += PART_BYTES) {
    parts.push(gzipSync(json.subarray(start, start + PART_BYTES), { level: 9 }));
  }
  return { hash: sha256(json), bytes: json.length, parts };
}

/** Unpacks and verifies: what does not have the hash it was asked by is damaged, and never served. */
export function unpackBody(hash: string, parts: readonly Uint8Array[]): UnpackedBody {
  const json = inflate(hash, parts);
  if (sha256(json) !== hash) {
    throw new RegisterError('damaged', `Body ${hash} does not have its hash`);
  }
  const read = codeListBodySchema.safeParse(JSON.parse(json.toString('utf8')));
  if (!read.success) {
    throw new RegisterError('damaged', `Body ${hash} is not a code list`);
  }
  return { list: read.data, bytes: json.length };
}

/** In hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function inflate(hash: string, parts: readonly Uint8Array[]): Buffer {
  try {
    return Buffer.concat(parts.map((part) => gunzipSync(part, { maxOutputLength: PART_BYTES })));
  } catch (cause) {
    throw new RegisterError('damaged', `A part of body ${hash} does not unpack`, { cause });
  }
}
