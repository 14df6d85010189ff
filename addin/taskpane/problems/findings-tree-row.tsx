import type { JSX } from 'preact';
import { cellName, columnLetters } from '../../../core/values/column-letters';
import type { ProblemGroup } from '../../wording/group-findings';
import { fieldOf } from '../../../core/layouts/layout-fields';
import type { CheckRun } from '../../model/check-run';
import { formatCount } from '../../../core/values/words';
import { showValue } from '../../../core/values/show-value';
import { SEVERITIES } from '../../../core/api/severity';
import type { OutlineRow } from './outline';
import { Icon, SeverityIcon } from '../parts/icons';

/** One row of the list of problems. */
export function FindingsTreeRow({
  run,
  row,
}: {
  readonly run: CheckRun;
  readonly row: OutlineRow;
}): JSX.Element {
  if (row.level === 3) {
    const finding = run.findings[row.finding]!;
    const value = run.valueAt(finding.table, finding.row, finding.column);
    return (
      <>
        <span class="tree-cell">{cellName(finding.row, finding.column)}</span>
        <span class="tree-text">{value === null || value === '' ? 'empty' : showValue(value)}</span>
      </>
    );
  }
  const worst =
    row.level === 1
      ? (SEVERITIES.find((severity) => row.group.counts[severity] > 0) ?? 'warning')
      : row.kind.severity;
  const title = row.level === 1 ? titleOf(run, row.group) : row.kind.title;
  const count = row.level === 1 ? row.group.total : row.kind.findings.length;
  return (
    <>
      <span class={`tree-chevron ${row.open ? 'open' : ''}`}>
        <Icon name="chevron" size={12} />
      </span>
      <SeverityIcon severity={worst} size={14} />
      <span class="tree-text" title={title}>
        {title}
        {row.level === 1 && <span class="tree-place">{placeOf(run, row.group)}</span>}
      </span>
      <span class="tree-count">{formatCount(count)}</span>
    </>
  );
}

function titleOf({ tables }: CheckRun, { table, field }: ProblemGroup): string {
  const layout = tables[table]?.layout;
  return (layout === undefined ? undefined : fieldOf(layout, field)?.title) ?? field;
}

/** The sheet is named only when there is more than one. */
function placeOf({ tables }: CheckRun, { table, column }: ProblemGroup): string {
  const letters = columnLetters(column);
  return tables.length > 1 ? `${tables[table]?.sheet.name}, column ${letters}` : `Column ${letters}`;
}
