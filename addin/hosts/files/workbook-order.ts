/** Elements of a workbook's part in their order, up to the last that we write (ECMA-376, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
] as const;

/** What stands before an element of a workbook: a new one goes right after the last of these. */
export function standingBefore(element: (typeof ORDER)[number]): ReadonlySet<string> {
  return new Set(ORDER.slice(0, ORDER.indexOf(element)));
}
