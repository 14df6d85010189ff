/** What Excel says went wrong -> what we say to the user. */
import { HostError } from '../../../workbook/host';

type Code = HostError['code'];

const MESSAGES: Record<Code, string> = {
  'cell-edit': 'A cell is being edited. Press Enter or Esc in Excel, then try again.',
  protected: 'Excel does not allow this: the sheet is protected, or the workbook is open for reading only.',
  'too-big': 'This is more than Excel hands over at once. Split the sheet, or take unused columns out of it.',
  unreadable: 'A sheet has been renamed, moved or deleted in the meantime. Check the workbook again.',
  'lost-focus': 'Another window is in front. Click in the workbook, then try again.',
  unavailable: 'Excel did not do this. Try again; if it still does not, close this pane and open it again.',
};

/** Excel's own codes (`Excel.ErrorCodes`) and those of its payload limits on the web. */
const CODES: ReadonlyMap<string, Code> = new Map<string, Code>([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-big'],
  ['ResponsePayloadSizeLimitExceeded', 'too-big'],
  ['RangeExceedsLimit', 'too-big'],
  ['OperationCellsExceedLimit', 'too-big'],
  ['ItemNotFound', 'unreadable'],
  ['InvalidReference', 'unreadable'],
  ['InvalidSelection', 'lost-focus'],
  ['InactiveWorkbook', 'lost-focus'],
]);

/**
 * The error to throw for anything that came out of `Excel.run`. Only Excel's code is kept as the cause: its message and
 * statements can hold cell values. An error that is not Excel's is a fault of ours and comes back as it is.
 */
export function toHostError(error: unknown): unknown {
  if (error instanceof HostError) return error;
  const code = excelCode(error);
  if (code === undefined) return error;
  return hostError(CODES.get(code) ?? 'unavailable', new Error(code));
}

export function hostError(code: Code, cause?: unknown): HostError {
  return new HostError(code, MESSAGES[code], { cause });
}

/** Excel's code for an error; undefined when it is not one of Excel's. */
export function excelCode(error: unknown): string | undefined {
  const isExcels = error instanceof Error && error.name === 'RichApi.Error' && 'code' in error;
  return isExcels ? String(error.code) : undefined;
}
