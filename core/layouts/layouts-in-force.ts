import type { Layout } from '../api/shapes';
import { formatDate } from '../values/format-date';

/** A layout to match sheets with; `note` says in plain words why another year's stands in for the one asked for. */
export interface LayoutInForce {
  readonly layout: Layout;
  readonly note?: string;
}

/**
 * Of each family of layouts the one for the reference date, or where there is none the nearest in time. Without a
 * reference date, the newest.
 * @param referenceDate ISO date
 */
export function layoutsInForce(layouts: readonly Layout[], referenceDate?: string): LayoutInForce[] {
  const families = new Map<string, Layout[]>();
  for (const layout of layouts) {
    const family = layout.family ?? layout.id;
    families.set(family, [...(families.get(family) ?? []), layout]);
  }
  return [...families.values()].map((family) => pick(family, referenceDate));
}

function pick(family: readonly Layout[], referenceDate: string | undefined): LayoutInForce {
  const byAge = [...family].sort((a, b) => compare(a.validFrom ?? '', b.validFrom ?? ''));
  if (referenceDate === undefined) return { layout: byAge.at(-1)! };
  const inForce = byAge.filter((layout) => distance(layout, referenceDate) === 0).at(-1);
  if (inForce !== undefined) return { layout: inForce };
  const nearest = byAge.reduce((best, one) =>
    distance(one, referenceDate) < distance(best, referenceDate) ? one : best,
  );
  return { layout: nearest, note: standInNote(nearest, referenceDate) };
}

/** Days from the reference date to the layout's own time; 0 within it. */
function distance({ validFrom, validTo }: Layout, referenceDate: string): number {
  if (validFrom !== undefined && referenceDate < validFrom) return days(validFrom) - days(referenceDate);
  if (validTo !== undefined && referenceDate > validTo) return days(referenceDate) - days(validTo);
  return 0;
}

function days(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}

function standInNote({ title, validFrom, validTo }: Layout, referenceDate: string): string {
  const early = validFrom !== undefined && referenceDate < validFrom;
  const limit = early
    ? `begins on ${formatDate(validFrom)}`
    : `ends on ${formatDate(validTo ?? referenceDate)}`;
  return `${title} ${limit}, and nothing nearer to ${formatDate(referenceDate)} is known: it is used in its place.`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
