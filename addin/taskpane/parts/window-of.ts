interface Window {
  /** Scroll position and height of the view, in pixels. */
  readonly top: number;
  readonly height: number;
  readonly length: number;
  readonly rowHeight: number;
  readonly spare: number;
  /** A row that is drawn wherever it is: the one with the focus must not vanish when scrolled away. */
  readonly always: number;
}

/** Indexes of the rows to draw, ascending. */
export function windowOf({ top, height, length, rowHeight, spare, always }: Window): number[] {
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, length));
  const end = Math.min(length, Math.ceil((top + height) / rowHeight) + spare);
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (always < 0 || always >= length || (always >= first && always < end)) return indexes;
  return always < first ? [always, ...indexes] : [...indexes, always];
}
