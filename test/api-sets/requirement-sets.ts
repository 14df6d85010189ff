import type ts from 'typescript';

export interface RequirementSet {
  readonly set: string;
  readonly version: string;
}

/** `[Api set: ExcelApi 1.9]`, as Excel's types are tagged. */
const EXCEL_TAG = /\[Api set: (\w+) ([\d.]+|BETA)/g;
/** `**Requirement set**: {@link https://... | RibbonApi 1.1}`, as Office's common types are. */
const COMMON_TAG = /\*\*Requirement set\*\*:[^\n]*?\| (\w+) ([\d.]+)\}/g;

/** Members that Office's applications share are tagged with what they need in Outlook. */
const OUTLOOKS = 'Mailbox';

/** The sets that a member of `@types/office-js` says it needs; none for anything else. */
export function setsOf(symbol: ts.Symbol): RequirementSet[] {
  const declarations = (symbol.declarations ?? []).filter((declaration) =>
    declaration.getSourceFile().fileName.includes('/@types/office-js/'),
  );
  const comments = declarations.map((declaration) => {
    const { text } = declaration.getSourceFile();
    return text.slice(declaration.getFullStart(), declaration.getStart());
  });
  const sets = comments.map((comment) =>
    [EXCEL_TAG, COMMON_TAG]
      .flatMap((tag) => [...comment.matchAll(tag)].map(([, set = '', version = '']) => ({ set, version })))
      .filter(({ set }) => set !== OUTLOOKS),
  );
  // Overloads differ: the one that asks least is the one an old Excel has.
  return sets.sort((a, b) => compareVersions(a[0]?.version, b[0]?.version))[0] ?? [];
}

export function compareVersions(a = '0', b = '0'): number {
  const [first = Infinity, second = 0] = a.split('.').map(Number);
  const [otherFirst = Infinity, otherSecond = 0] = b.split('.').map(Number);
  return first - otherFirst || second - otherSecond;
}
