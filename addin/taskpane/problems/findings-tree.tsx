import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ProblemGroup } from '../../wording/group-findings';
import type { CheckRun, Finding } from '../../model/check-run';
import { keyOfFinding } from '../state/key-of-finding';
import { outlineOf, type OutlineRow, pathTo } from './outline';
import { useActions, usePaneState } from '../parts/context';
import { FindingsTreeRow } from './findings-tree-row';
import { VirtualTree } from '../parts/virtual-tree';

const ROW_HEIGHT = 40;

interface FindingsTreeProps {
  readonly run: CheckRun;
  readonly groups: readonly ProblemGroup[];
}

/** All problems: by column, then by what is wrong, then cell by cell. */
export function FindingsTree({ run, groups }: FindingsTreeProps): JSX.Element {
  const { expanded, current, only } = usePaneState();
  const { openGroups, goTo } = useActions();
  const outline = useMemo(() => outlineOf(groups, expanded), [groups, expanded]);
  // A group by its key, a problem by itself: while a check goes on, problems change their places.
  const [active, setActive] = useState<string | Finding>('');
  const problem = current === null ? undefined : run.findings[current];

  // The current problem is always to be seen, wherever Next went.
  useEffect(() => {
    const path = current === null ? undefined : pathTo(groups, current);
    if (path === undefined || problem === undefined) return;
    openGroups([path.group, path.kind], true);
    setActive(problem);
  }, [problem, only]);

  const activeIndex =
    typeof active === 'string'
      ? outline.indexOf(active)
      : outline.indexOfFinding(run.findings.indexOf(active));

  function rowAt(index: number): OutlineRow {
    const row = outline.rowAt(index);
    return row.level === 3 ? { ...row, key: `cell ${keyOfFinding(run.findings[row.finding]!)}` } : row;
  }

  function use(row: OutlineRow): void {
    if (row.level === 3) {
      void goTo(row.finding);
      return;
    }
    openGroups([row.key], !row.open);
    const first = row.level === 2 && !row.open ? row.kind.findings[0] : undefined;
    if (first !== undefined) void goTo(first);
  }

  return (
    <VirtualTree
      label="Problems by column"
      length={outline.length}
      rowAt={rowAt}
      rowHeight={ROW_HEIGHT}
      active={Math.max(0, activeIndex)}
      sought={activeIndex === -1 ? null : active}
      selected={current === null ? -1 : outline.indexOfFinding(current)}
      onActive={(index) => {
        const row = outline.rowAt(index);
        setActive(row.level === 3 ? run.findings[row.finding]! : row.key);
      }}
      onOpen={(row, open) => openGroups([row.key], open)}
      onUse={use}
    >
      {(row) => <FindingsTreeRow run={run} row={row} />}
    </VirtualTree>
  );
}
