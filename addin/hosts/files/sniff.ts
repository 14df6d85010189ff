/** What a file is, by its first bytes and not by its name. */
import type { UNREADABLE } from './refusing/messages';
import { isZip } from './zip/zip-reader';

export type FileKind = 'zip' | 'text' | keyof typeof UNREADABLE;

/** A compound file: .xls, or a workbook under a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3.4.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OTHER_FILES = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
];

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return 'zip';
  if (startsWith(bytes, COMPOUND)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldExcel';
  if (OTHER_FILES.some((start) => startsWith(bytes, start))) return 'notText';
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 1_000))
    .replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^<(!doctype html|html|head|body|table|meta)\b/i.test(start)) return 'webPage';
  if (/^<\?xml[^>]*>\s*(<\?mso-application|<(\w+:)?Workbook\b)/i.test(start)) return 'xmlSpreadsheet';
  if (start.startsWith('<?xml')) return 'notText';
  return 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Names of streams in a compound file are UTF-16; its directory may stand anywhere. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
