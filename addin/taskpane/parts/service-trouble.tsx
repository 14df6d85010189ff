import type { JSX } from 'preact';
import { Banner } from './banner';
import { useActions, usePaneState } from './context';

/** The service could not be asked even for the standard: nothing can be checked until it answers. */
export function ServiceTrouble(): JSX.Element | null {
  const { serviceTrouble } = usePaneState();
  const { retryService } = useActions();
  if (serviceTrouble === null) return null;
  return (
    <div class="banners">
      <Banner
        intent="error"
        title={serviceTrouble.title}
        action="Try again"
        onAction={() => void retryService()}
      >
        {serviceTrouble.detail} Your workbook is as it was.
      </Banner>
    </div>
  );
}
