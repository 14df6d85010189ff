import { useEffect, useState } from 'preact/hooks';
import type { CodeListAnswer } from '../../../core/api/shapes';
import { choicesOf } from '../../codes-at-hand/choices';
import { fitsInRule } from '../../workbook/choice-list';
import { loadLists } from './load-lists';
import { useApi, useHost, usePaneState } from '../parts/context';

/** Whether the codes in force on a day are too many for a cell's own rule, so that Excel needs a sheet of choices. */
export function isLongList(list: CodeListAnswer | undefined, on: string): boolean {
  return list !== undefined && !fitsInRule(choicesOf(list, on));
}

const NONE: ReadonlySet<string> = new Set();

/** Which of these lists (ids) are too long, in Excel alone; none until they are known. */
export function useLongLists(ids: readonly string[]): ReadonlySet<string> {
  const { lists, referenceDate } = usePaneState();
  const api = useApi();
  const isExcel = useHost().kind === 'excel';
  const [long, setLong] = useState(NONE);
  const wanted = isExcel ? [...new Set(ids)].sort().join(' ') : '';
  useEffect(() => {
    let gone = false;
    const all = wanted === '' ? [] : wanted.split(' ');
    void loadLists(api, all, lists).then((known) => {
      if (!gone) setLong(new Set(all.filter((id) => isLongList(known.get(id), referenceDate))));
    });
    return () => {
      gone = true;
    };
    // Lists that come meanwhile are at hand for the next question.
  }, [api, wanted, referenceDate]);
  return long;
}
