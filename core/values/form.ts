import type { Reason } from '../api/shapes';
import { numberOfReason } from '../api/reasons';

/** Text that is not of the form asked for, and why. One object for each reason: making them costs nothing. */
export class FormFault {
  private static readonly known = new Map<Reason, FormFault>();
  /** The reason as faults carry it. */
  readonly number: number;

  private constructor(readonly reason: Reason) {
    this.number = numberOfReason(reason);
  }

  static of(reason: Reason): FormFault {
    let fault = FormFault.known.get(reason);
    if (fault === undefined) FormFault.known.set(reason, (fault = new FormFault(reason)));
    return fault;
  }
}

/** How text of one form is read. */
export interface Form {
  /**
   * The value that the text stands for (undefined: as good as blank), or what is wrong with it. Text with spaces
   * around it is wrong unless they belong to the form.
   */
  readonly read: (text: string) => string | number | undefined | FormFault;
  /** The same for a number cell; without it, its digits are read as text. */
  readonly readNumber?: (value: number) => string | number | FormFault;
}
