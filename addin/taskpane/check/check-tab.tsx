import type { JSX } from 'preact';
import { Banners } from './banners';
import { useHost, usePaneState } from '../parts/context';
import { Corrector } from '../corrector/corrector';
import { FoundProblems } from './found-problems';
import { Notice } from '../parts/notice';
import { Offers } from './offers';
import { Remembered } from '../remembered/remembered';
import { RunControls } from './run-controls';
import { ServiceTrouble } from '../parts/service-trouble';
import { SheetNotes } from './sheet-notes';
import { Sheets } from './sheets';
import { BlankSheet } from '../templates/blank-sheet';

export function CheckTab(): JSX.Element {
  const { workbookOpen, match, correcting, run, progress, serviceTrouble, standard, trouble } =
    usePaneState();
  const { kind } = useHost();
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (standard === null) return <Waiting>Fetching the standard…</Waiting>;
  if (!workbookOpen) {
    return (
      <>
        <Notice title="No workbook is open yet">
          {kind === 'browser'
            ? 'Open a workbook on the left, or try the sample, and it can be checked here.'
            : 'Open a workbook to check it.'}
        </Notice>
        <Banners />
        <BlankSheet />
        <Remembered />
      </>
    );
  }
  if (match === null && trouble === null) return <Waiting>Reading the headings of your sheets…</Waiting>;
  if (correcting !== null && match !== null)
    return <Corrector key={`${correcting.list ?? ''} ${correcting.sheet}`} list={correcting} match={match} />;
  return (
    <>
      {match !== null && progress === null && <Offers match={match} />}
      {match !== null && <Sheets match={match} folded={run !== null || progress !== null} />}
      {match !== null && <SheetNotes match={match} />}
      <RunControls />
      {run === null && progress === null && <Remembered />}
      <FoundProblems />
    </>
  );
}

function Waiting({ children }: { readonly children: string }): JSX.Element {
  return (
    <p class="waiting" role="status">
      <fluent-progress-bar aria-label={children} />
      {children}
    </p>
  );
}
