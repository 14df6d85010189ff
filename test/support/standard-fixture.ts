import { join } from 'node:path';
import { readStandard } from '../../functions/standard/read-standard';
import type { CodeListBody, StandardPackage } from '../../functions/standard/standard-package';
import type { Layout } from '../../core/api/shapes';

/** The real standard of the repository, read once a test file. */
export const STANDARD: StandardPackage = readStandard(join(__dirname, '../../standard'));

export const LAYOUTS: ReadonlyMap<string, Layout> = new Map(
  STANDARD.layouts.map((layout) => [layout.id, layout]),
);

export const CODE_LISTS: ReadonlyMap<string, CodeListBody> = new Map(
  STANDARD.codeLists.map((list) => [list.id, list]),
);

/** Dates that tests check against: the day in the issue's own example, and a day after it. */
export const DATES = { referenceDate: '2026-09-30', today: '2026-11-22' } as const;

export function layoutOf(id: string): Layout {
  const layout = LAYOUTS.get(id);
  if (layout === undefined) throw new Error(`The standard has no layout ${id}`);
  return layout;
}
