import type { JSX } from 'preact';
import { Banner } from '../parts/banner';
import { usePaneState } from '../parts/context';

/** Excel does nothing for us while a cell is being edited, and does not say that this is why. */
export function WaitingForExcel(): JSX.Element {
  const { waiting, progress } = usePaneState();
  return (
    <div class="banners waiting-for-excel" role="status" aria-live="polite">
      {waiting > 0 && (
        <Banner intent="info" title="Waiting for Excel">
          If you are editing a cell, press Enter to finish, and{' '}
          {progress === null ? 'this pane' : 'the check'} goes on.
        </Banner>
      )}
    </div>
  );
}
