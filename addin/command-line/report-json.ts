import { exportJson } from '../handing-over/export-json';
import type { CheckJson, FindingJson } from '../handing-over/export-json';
import { countSettled } from '../explaining/notes';
import type { Note } from '../explaining/notes';
import type { CheckReport } from './report';

/** A check for other programs. Queries that are explained have their notes, and are counted apart, as are warnings set aside. */
export interface ReportJson extends CheckJson {
  readonly findings: readonly (FindingJson & {
    readonly note?: Note;
    /** ISO date on which warnings like this were set aside for the workbook. */
    readonly setAside?: string;
  })[];
  readonly counts: CheckJson['counts'] & { readonly explained?: number; readonly setAside?: number };
}

export function reportJson({ run, lists, answers, explained }: CheckReport): ReportJson {
  const all = exportJson(run, lists, answers);
  if (explained.size === 0) return all;
  const settled = countSettled(run, explained);
  return {
    ...all,
    findings: all.findings.map((finding, at) => {
      const note = explained.get(at);
      if (note === undefined) return finding;
      return finding.severity === 'warning' ? { ...finding, setAside: note.on } : { ...finding, note };
    }),
    counts: {
      ...all.counts,
      queries: all.counts.queries - settled.explained,
      warnings: all.counts.warnings - settled.setAside,
      explained: settled.explained,
      ...(settled.setAside === 0 ? {} : { setAside: settled.setAside }),
    },
  };
}
