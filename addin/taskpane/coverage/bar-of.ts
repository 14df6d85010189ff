import type { Shares } from '../../covering/cover-table';

/** Parts of a bar of coverage, in items. */
export interface Bar {
  /** Held, and no error in them. */
  readonly right: number;
  /** Held, with errors to be put right. */
  readonly faulty: number;
  /** Must be given, and is not there. */
  readonly lacking: number;
  /** Not there, and may be left out. */
  readonly without: number;
}

export function barOf({ must, optional, faulty }: Shares): Bar {
  return {
    right: must.held + optional.held - faulty,
    faulty,
    lacking: must.asked - must.held,
    without: optional.asked - optional.held,
  };
}
