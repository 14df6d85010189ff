import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { GOES_ON, type Carried } from '../parts/use-carried-focus';

export interface PreviewFocus {
  readonly dialog: RefObject<HTMLElement | null>;
  /** Gets the focus when the preview is there, so that it is read out. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** What is shown is about to be done. */
  agreed(): void;
}

/** The focus goes into the preview; afterwards back to what opened it, or on to the next problem when it was agreed to. */
export function usePreviewFocus(carried: RefObject<Carried | null>): PreviewFocus {
  const dialog = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isAgreed = useRef(false);
  useEffect(() => title.current?.focus(), []);
  useLayoutEffect(() => {
    const [here, opener] = [dialog.current, document.activeElement];
    return () => {
      const isHere = document.hasFocus() && here?.contains(document.activeElement) === true;
      if (!isHere) carried.current = null;
      else if (isAgreed.current) carried.current = GOES_ON;
      // A button on a card went away with it; its card brings the focus back there.
      else if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return { dialog, title, agreed: () => (isAgreed.current = true) };
}
