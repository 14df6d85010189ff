/** How cells are pointed out: the pane's legend shows the same. Each differs by more than its colour. */
import type { Severity } from '../../core/api/shapes';

export interface MarkStyle {
  /** Shown over the cell's own colours while the mark is there; the cell's own are never written. */
  readonly fill: string;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Worst first. Contrast of text on fill: 8.1, 8.3 and 8.4 to 1 (WCAG 2.2 asks for 4.5). */
export const MARK_STYLES: ReadonlyMap<Severity, MarkStyle> = new Map<Severity, MarkStyle>([
  ['error', { fill: '#FDE7E9', text: '#8E0B14', bold: true, italic: false }],
  ['query', { fill: '#FFF1C9', text: '#5C4300', bold: true, italic: false }],
  ['warning', { fill: '#DDEBF9', text: '#0B4373', bold: false, italic: true }],
]);

/** In the formula of every mark of ours and of no other rule. */
export const MARK_TAG = 'LEN("workforce:';

/**
 * A formula that is always true, means the same in every language, names its maker and has no reference: references of
 * a rule over several areas shift with the area it is asked from (OfficeDev/office-js#5194).
 */
export function markFormula(severity: Severity): string {
  return `=${MARK_TAG}${severity}")>0`;
}
