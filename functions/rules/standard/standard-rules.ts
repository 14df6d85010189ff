import type { RuleInfo, Severity } from '../../../core/api/shapes';
import { describeRule } from '../rule';
import { contractOverlap } from './contract-overlap';

const SOURCE = 'Workforce standard';

function cellRule(
  name: string,
  severity: Severity,
  condition: string,
  message: string,
  note?: string,
): RuleInfo {
  return {
    id: `standard/${name}`,
    collection: 'standard',
    layouts: [],
    severity,
    fields: [],
    kind: 'cell',
    condition,
    message,
    source: SOURCE,
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * Our own rules: what a constraint stands for when its collection gives it no number, and what no collection speaks
 * of since it cannot happen in its file (an error cell, a number stored as text). They hold for every layout.
 */
const RULES = {
  required: cellRule('required', 'error', 'The cell is filled.', 'This cell is blank and must be filled.'),
  'code-list': cellRule(
    'code-list',
    'error',
    'The cell holds a code of the list, in force on the reference date.',
    '{value} is not a code of this list. Choose one of its codes.',
  ),
  'code-list-incomplete': cellRule(
    'code-list-incomplete',
    'query',
    'The cell holds a code of the list as far as it is known.',
    '{value} is not among the codes we know for this column. Check that it is right.',
    'Our copy of the list is known to lack codes, so a code outside it may be right.',
  ),
  form: cellRule(
    'form',
    'error',
    'The value is written in the form that the column asks for.',
    '{value} is not written as this column asks. Correct it.',
  ),
  'max-length': cellRule(
    'max-length',
    'error',
    'The text is no longer than the column allows.',
    'This text is longer than the column allows. Shorten it.',
  ),
  minimum: cellRule(
    'minimum',
    'error',
    'The value is not below the least that the column allows.',
    '{value} is below the least that this column allows. Check it.',
  ),
  maximum: cellRule(
    'maximum',
    'error',
    'The value is not above the most that the column allows.',
    '{value} is above the most that this column allows. Check it.',
  ),
  'whole-number': cellRule(
    'whole-number',
    'error',
    'The value is a whole number.',
    '{value} is not a whole number. Enter a whole number in digits.',
  ),
  'cell-error': cellRule(
    'cell-error',
    'error',
    'The cell holds a value, not an error of the workbook.',
    'This cell shows the error {value}. Correct its formula or enter the value.',
  ),
  'not-calculated': cellRule(
    'not-calculated',
    'error',
    'The cell holds a value, or a formula that has been calculated.',
    'This cell holds a formula that has not been calculated. Open the workbook in Excel and save it.',
  ),
  spaces: cellRule(
    'spaces',
    'warning',
    'The text has no spaces before or after it.',
    'There are spaces before or after this text. Take them out.',
  ),
  'hidden-characters': cellRule(
    'hidden-characters',
    'warning',
    'The text has no characters that cannot be seen.',
    'This text has characters that cannot be seen, such as a no-break space. Type it again.',
  ),
  wrapped: cellRule(
    'wrapped',
    'query',
    'The text is not held in marks that keep a spreadsheet from changing it.',
    '{value} has marks around it that programs write to keep it as text. Take them out, unless they belong to it.',
  ),
  garbled: cellRule(
    'garbled',
    'query',
    'The text was read in the encoding that it was written in.',
    '{value} has letters that another program misread. Type it again.',
  ),
  entities: cellRule(
    'entities',
    'query',
    'The characters of the text are written as themselves, not as on a web page.',
    '{value} has characters in it as web pages write them. Type it again.',
  ),
  'lost-character': cellRule(
    'lost-character',
    'query',
    'Every character of the text is one that any program can show.',
    '{value} has a character that was lost. Type the one that stood there.',
  ),
  'added-decimals': cellRule(
    'added-decimals',
    'query',
    'A reference of digits has no decimals.',
    '{value} is a reference to which a program has added decimals. Take them out.',
  ),
  'like-a-formula': cellRule(
    'like-a-formula',
    'query',
    'The text does not begin like a formula.',
    '{value} begins like a formula, which Excel would run when it opens a CSV file. Take the sign away, or put a word in front.',
    'Negative numbers, amounts, telephone numbers and dashes are no formulas. What stands unseen in front of the text does not count.',
  ),
  'date-as-text': cellRule(
    'date-as-text',
    'warning',
    'In a workbook, a date is held as a date.',
    '{value} is stored as text, not as a date. Turn it into a date.',
  ),
  'number-as-text': cellRule(
    'number-as-text',
    'warning',
    'In a workbook, a number is held as a number.',
    '{value} is stored as text, not as a number. Turn it into a number.',
  ),
  'true-false': cellRule(
    'true-false',
    'query',
    'A column of text does not hold TRUE or FALSE.',
    'This cell holds {value}, which is not text. Check that it is what you mean.',
  ),
  'date-not-text': cellRule(
    'date-not-text',
    'query',
    'A column of text does not hold a date.',
    'This cell holds a date, {value}. Excel may have made it from other text: check that it is what you mean.',
  ),
  'primary-key': cellRule(
    'primary-key',
    'error',
    'No two rows of a sheet have the same reference.',
    'Row {row} has the same reference. Each row needs its own.',
  ),
  'foreign-key': cellRule(
    'foreign-key',
    'error',
    'The reference is that of a row in the sheet it refers to.',
    '{value} is not in the sheet it refers to. Correct the reference or add the row.',
  ),
} as const satisfies Record<string, RuleInfo>;

export type StandardRuleName = keyof typeof RULES;

export const STANDARD_RULES: RuleInfo[] = [
  ...Object.values<RuleInfo>({
    ...RULES,
    'primary-key': { ...RULES['primary-key'], kind: 'relation' },
    'foreign-key': { ...RULES['foreign-key'], kind: 'relation' },
  }),
  describeRule(contractOverlap, contractOverlap.layout),
];
