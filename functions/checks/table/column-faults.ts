import { isSlight } from '../readers/faults';

/** What is wrong with the values of a column. */
export class ColumnFaults {
  /** Fault by place, 0 for none, as in `faults.ts`. */
  readonly byPlace: Uint16Array;
  /** Whether there are slight ones, and others. */
  slight = false;
  others = false;
  private first = 0;
  private likeFirst = 0;

  constructor(places: number) {
    this.byPlace = new Uint16Array(places);
  }

  /** Each place once. */
  add(at: number, fault: number): void {
    this.byPlace[at] = fault;
    if (this.first === 0) this.first = fault;
    if (fault === this.first) this.likeFirst += 1;
    if (isSlight(fault)) this.slight = true;
    else this.others = true;
  }

  /** The fault that every single value has, 0 when they differ. */
  get throughout(): number {
    return this.likeFirst === this.byPlace.length ? this.first : 0;
  }
}
