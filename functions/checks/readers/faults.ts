/**
 * A fault of a cell as one small number, so that finding one makes no object: which rule of the field (its place in
 * `FieldRules.ids`), which reason, and whether it is slight. 0 is no fault. Fits 16 bits for up to 510 rules a field.
 */
import { numberOfReason, type Reason, reasonOfNumber } from '../../../core/api/reasons';

export function fault(rule: number, reason?: Reason): number {
  return faultOfNumber(rule, numberOfReason(reason));
}

/** The same for a reason that is a number already. */
export function faultOfNumber(rule: number, reasonNumber: number): number {
  return ((rule + 1) << 7) | (reasonNumber << 1);
}

/** A warning of our own on how a value is held (stored as text, stray spaces): gives way to any other finding. */
export function slightFault(rule: number, reason?: Reason): number {
  return fault(rule, reason) | 1;
}

export function isSlight(fault: number): boolean {
  return (fault & 1) === 1;
}

export function ruleOfFault(fault: number): number {
  return (fault >> 7) - 1;
}

export function reasonOfFault(fault: number): Reason | undefined {
  return reasonOfNumber((fault >> 1) & 63);
}
