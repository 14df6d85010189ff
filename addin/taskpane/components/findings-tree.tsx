import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FindingGroup } from '../../checking/group-findings';
import type { CheckRun } from '../../checking/model';
import { outlineOf, type OutlineRow, pathTo } from '../state/outline';
import { useActions, usePaneState } from './context';
import { FindingsTreeRow } from './findings-tree-row';
import { VirtualTree } from './virtual-tree';

const ROW_HEIGHT = 40;

interface FindingsTreeProps {
  readonly run: CheckRun;
  readonly groups: readonly FindingGroup[];
}

/** All problems: by column, then by what is wrong, then cell by cell. */
export function FindingsTree({ run, groups }: FindingsTreeProps): JSX.Element {
  const { expanded, current } = usePaneState();
  const { openGroups, goTo } = useActions();
  const outline = useMemo(() => outlineOf(groups, expanded), [groups, expanded]);
  const [activeKey, setActiveKey] = useState('');

  // The current problem is always to be seen, wherever Next went.
  useEffect(() => {
    const path = current === null ? undefined : pathTo(groups, current);
    if (path === undefined) return;
    openGroups([path.group, path.kind], true);
    setActiveKey(`cell:${current}`);
  }, [current, groups]);

  const active = Math.max(0, outline.indexOf(activeKey));

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
      rowAt={outline.rowAt}
      rowHeight={ROW_HEIGHT}
      active={active}
      selected={current === null ? -1 : outline.indexOfFinding(current)}
      onActive={(index) => setActiveKey(outline.rowAt(index).key)}
      onOpen={(row, open) => openGroups([row.key], open)}
      onUse={use}
    >
      {(row) => <FindingsTreeRow run={run} row={row} />}
    </VirtualTree>
  );
}
