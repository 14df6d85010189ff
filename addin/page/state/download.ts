import type { SavedFile } from '../../hosts/files/opened/file-format';

/** An address made for a download is let go after a minute: at once would cut off a slow disk. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the user. */
export function download({ name, type, bytes }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
