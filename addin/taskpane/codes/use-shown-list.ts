import { useEffect, useState } from 'preact/hooks';
import { useActions, usePaneState } from '../parts/context';
import { keyOfColumn, type AtHand } from './use-column-at-hand';

export interface ShownList {
  readonly id: string | null;
  /** Whether it is shown because the user is in a column of its codes. */
  readonly follows: boolean;
  /** Shows a list; null: the one of the column again. */
  choose(list: string | null): void;
}

/** The list on show: the one that the user chose, until they go to another column with codes. */
export function useShownList(atHand: AtHand | null): ShownList {
  const { codeList } = usePaneState();
  const { showCodes } = useActions();
  const own = atHand?.column.list ?? null;
  const here = atHand === null ? '' : keyOfColumn(atHand.column);
  const [chosen, setChosen] = useState({ list: codeList, here });
  // Chosen elsewhere in the pane: "See the codes" of a problem.
  useEffect(() => {
    if (codeList !== null) setChosen({ list: codeList, here });
  }, [codeList]);
  const holds = chosen.list !== null && (own === null || chosen.here === here);
  const id = holds ? chosen.list : own;
  return {
    id,
    follows: id !== null && id === own,
    choose(list) {
      setChosen({ list, here });
      showCodes(list);
    },
  };
}
