import { DROP_DOWN_TITLE } from '../../../workbook/our-names';

/**
 * Offers a list in these cells, to be sent with the next sync. What is typed is never refused: codes are typed too, and
 * the check says what is wrong with them.
 */
export function offerList(validation: Excel.DataValidation, source: string): void {
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = {
    title: DROP_DOWN_TITLE,
    message: 'Choose from the list, or type a code.',
    style: Excel.DataValidationAlertStyle.information,
    showAlert: false,
  };
}

/** Whether a rule is one of ours: the title of an alert that nobody sees says so. */
export function isOurDropDown(validation: Excel.DataValidation): boolean {
  const alert = validation.errorAlert as Excel.DataValidationErrorAlert | null;
  const isList = validation.type === Excel.DataValidationType.list;
  return isList && alert?.title === DROP_DOWN_TITLE && !alert.showAlert;
}

/** Whether cells have neither a rule nor words beside them. */
export function isFree(validation: Excel.DataValidation): boolean {
  const prompt = validation.prompt as Excel.DataValidationPrompt | null;
  return validation.type === Excel.DataValidationType.none && !prompt?.message && !prompt?.title;
}
