export interface ReportLine {
  readonly what: string;
  readonly seen: string;
  readonly goal: string;
  readonly note?: string;
}

/** Prints measurements as a table, the goal beside each. */
export function printTable(title: string, lines: readonly ReportLine[]): void {
  const rows = [
    ['', 'seen', 'goal', ''],
    ...lines.map(({ what, seen, goal, note }) => [what, seen, goal, note ?? '']),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  ')}`.trimEnd(),
    );
  }
}

export function times(ratio: number): string {
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}x`;
}
