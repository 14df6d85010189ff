import type { JSX } from 'preact';
import { ownSheets } from '../../handing-over/own-sheets';
import { usePaneState } from '../parts/context';
import { Prepare } from './prepare';
import { ReportButtons } from './report-buttons';
import { WhatWasDone } from './what-was-done';

/** Work for others and what comes of it: the sheet "To fix", what was done on it, the report. */
export function HandOver(): JSX.Element | null {
  const { match, run, partial, progress, handOver } = usePaneState();
  const lists = match === null ? [] : ownSheets(match);
  const checked = run !== null && !partial;
  if ((!checked && lists.length === 0) || (progress !== null && partial)) return null;
  return (
    // A list that came back is what the user opens the workbook for.
    <details class="hand-over" open={lists.length > 0 && !checked}>
      <summary>Hand over</summary>
      <div class="hand-over-parts">
        <p class="hand-over-said" role="status">
          {handOver.said}
        </p>
        {lists.length > 0 && <WhatWasDone names={lists.map(({ name }) => name)} />}
        {checked && <Prepare run={run} again={lists.length > 0} />}
        {checked && <ReportButtons />}
      </div>
    </details>
  );
}
