import { fromDays, isoToDays } from '../../../core/values/dates';
import type { RuleContext } from '../../rules/rule';
import type { CodeListBody } from '../../standard/standard-package';
import { CodeIndex } from '../readers/code-index';

/** ISO dates: the day the return describes, and the day on which the check runs. */
export interface CheckDates {
  readonly referenceDate: string;
  readonly today: string;
}

/** The rules' context, which also hands the field readers their lists. */
export interface CheckContext extends RuleContext {
  codeIndex(codeList: string): CodeIndex;
}

/** Throws a plain Error when a date is none, and later when a list is asked for that there is not. */
export function createContext(lists: ReadonlyMap<string, CodeListBody>, dates: CheckDates): CheckContext {
  const today = isoToDays(dates.today);
  const referenceDate = isoToDays(dates.referenceDate);
  if (Number.isNaN(today) || Number.isNaN(referenceDate)) throw new Error('A check needs two ISO dates');
  const indexes = new Map<string, CodeIndex>();
  const codeIndex = (codeList: string): CodeIndex => {
    let index = indexes.get(codeList);
    if (index === undefined) {
      const list = lists.get(codeList);
      if (list === undefined) throw new Error(`No code list ${codeList}`);
      indexes.set(codeList, (index = new CodeIndex(list, referenceDate)));
    }
    return index;
  };
  return {
    today,
    thisYear: fromDays(today).year,
    referenceDate,
    codeIndex,
    inForce: (codeList, code) => codeIndex(codeList).inForce(code),
    codeFault: (codeList, value) => codeIndex(codeList).fault(String(value)),
  };
}
