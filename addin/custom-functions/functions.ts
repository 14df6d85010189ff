import type { Argument } from './argument';

/**
 * The functions that Excel has from us, as =WORKFORCE.LABEL() and so on. The comments are what Excel shows while a formula
 * is typed: infra/build/function-metadata.ts makes Excel's list of functions (functions.json) from them, so they are
 * written for people who write formulas. All of them reject with a FunctionError and nothing else they know of.
 */
export interface WorkforceFunctions {
  /**
   * Gives the label of a code, such as "White British" for WBRI.
   * @customfunction LABEL
   * @param {string} list Code list, by its name: "Ethnicity", "ASC-WDS ethnicity" or its id, "ethnic-group".
   * @param {string} code The code. An empty cell gives empty text.
   * @param {any} [on] Day on which the code must be in force. Today when left out.
   * @returns {string}
   */
  label(list: Argument, code: Argument, on?: Argument): Promise<string>;

  /**
   * Gives the code that a text stands for: its label, another name of it, or the code in other letters.
   * @customfunction CODE
   * @param {string} list Code list, by its name or its id.
   * @param {string} text Label or other name of the code. An empty cell gives empty text.
   * @param {any} [on] Day on which the code must be in force. Today when left out.
   * @returns {string}
   */
  code(list: Argument, text: Argument, on?: Argument): Promise<string>;

  /**
   * Says whether something is a code of a list, written exactly as the list writes it.
   * @customfunction ISVALID
   * @param {string} list Code list, by its name or its id.
   * @param {string} code The code. An empty cell gives FALSE.
   * @param {any} [on] Day on which the code must be in force. Today when left out.
   * @returns {boolean}
   */
  isValid(list: Argument, code: Argument, on?: Argument): Promise<boolean>;

  /**
   * Gives a collection's code for a code of the standard: 31 in ASC-WDS for the ethnic group WBRI.
   * @customfunction MAP
   * @param {string} collection Collection, by its short title: "ASC-WDS", "SWC", "CSWW", "LGES".
   * @param {string} list Code list of the standard, by its name or its id.
   * @param {string} code Code of the standard. An empty cell gives empty text.
   * @returns {string}
   */
  map(collection: Argument, list: Argument, code: Argument): Promise<string>;

  /**
   * Lists the codes of a list that are in force today, with their labels, in two columns.
   * @customfunction CODES
   * @param {string} list Code list, by its name or its id.
   * @param {string} [filter] Words that the code or its label must have. All codes when left out.
   * @returns {string[][]}
   */
  codes(list: Argument, filter?: Argument): Promise<string[][]>;
}
