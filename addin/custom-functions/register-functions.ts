import { createApiClient } from '../service/api-client';
import type { DateSystem } from '../workbook/serial-date';
import { readDateSystem } from '../hosts/excel/cells/date-system';
import { createRunExcel } from '../hosts/excel/calls/run-excel';
import { associateFunctions } from './associate-functions';
import { createFunctions } from './create-functions';
import { excelRuntime } from './excel-runtime';
import { matchText } from './match-text';

/** Milliseconds to wait for Excel to say which day the workbook counts from. */
const TIME_LIMIT = 10_000;

/**
 * Ties Excel's formulas to our functions. To be called as the page loads, before Office is ready: from then on Excel may
 * calculate.
 */
export function registerFunctions(today: () => string): void {
  const runtime = excelRuntime();
  if (runtime === undefined) return;
  // The service is behind the site's own address.
  const api = createApiClient({ base: new URL('api', document.baseURI).pathname });
  const functions = createFunctions({
    api,
    today,
    now: Date.now,
    dateSystem: onceKnown(),
    makeMatcher: matchText,
  });
  associateFunctions(functions, runtime);
}

/** Asks Excel once. Where Excel does not say, dates count from 1900, as they do in nearly every workbook. */
function onceKnown(): () => Promise<DateSystem> {
  let known: Promise<DateSystem> | undefined;
  return () =>
    (known ??= createRunExcel({ timeLimit: TIME_LIMIT })(readDateSystem).catch((): DateSystem => {
      known = undefined;
      return 1900;
    }));
}
