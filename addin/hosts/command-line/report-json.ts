import { exportJson } from '../../checking/export-json';
import type { CheckJson, FindingJson } from '../../checking/export-json';
import type { Note } from '../../checking/explaining/notes';
import type { Report } from './report';

/** A check for other programs. Queries that are explained have their notes, and are counted apart. */
export interface ReportJson extends CheckJson {
  readonly findings: readonly (FindingJson & { readonly note?: Note })[];
  readonly counts: CheckJson['counts'] & { readonly explained?: number };
}

export function reportJson({ run, lists, answers, explained }: Report): ReportJson {
  const all = exportJson(run, lists, answers);
  if (explained.size === 0) return all;
  return {
    ...all,
    findings: all.findings.map((finding, at) => {
      const note = explained.get(at);
      return note === undefined ? finding : { ...finding, note };
    }),
    counts: { ...all.counts, queries: all.counts.queries - explained.size, explained: explained.size },
  };
}
