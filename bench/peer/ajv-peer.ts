import Ajv, { type ErrorObject } from 'ajv';
import type { Field } from '../../core/api/shapes';
import type { CodeListBody } from '../../functions/standard/standard-package';
import { addForms } from './ajv-forms';
import { codesOf } from '../values/make-value';

/** A wrong cell as the peer reports it. */
export interface PeerFinding {
  readonly row: number;
  readonly field: string;
  /** Which part of the schema failed, as our findings name their rule. */
  readonly rule: string;
  readonly message: string;
}

export type PeerCheck = (rows: readonly object[]) => PeerFinding[];

/** ajv 8, allErrors, one compiled schema for a row; with code lists as `enum`, or as a keyword that looks in a Set. */
export function createAjvPeer(
  fields: readonly Field[],
  lists: ReadonlyMap<string, CodeListBody>,
  options: { readonly setLists: boolean; readonly conditions: readonly object[] },
): PeerCheck {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addForms(ajv);
  ajv.addKeyword({
    keyword: 'codeList',
    compile: (id: string) => {
      const codes = new Set(codesOf(lists, id));
      return (value: string) => codes.has(value);
    },
  });
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, propertyOf(field, lists, options.setLists)]),
  );
  const required = fields.filter((field) => field.constraints?.required === true).map(({ name }) => name);
  const validate = ajv.compile({
    type: 'object',
    properties,
    required,
    ...(options.conditions.length === 0 ? {} : { allOf: options.conditions }),
  });
  return (rows) => {
    const findings: PeerFinding[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      if (validate(rows[row])) continue;
      for (const error of validate.errors ?? []) {
        if (error.keyword === 'if') continue;
        findings.push({ row, field: fieldOf(error), rule: error.schemaPath, message: error.message ?? '' });
      }
    }
    return findings;
  };
}

function propertyOf(field: Field, lists: ReadonlyMap<string, CodeListBody>, setLists: boolean): object {
  const { maxLength, minimum, maximum } = field.constraints ?? {};
  if (field.codeList !== undefined && field.codesCheckedByRule !== true) {
    return setLists ? { codeList: field.codeList } : { enum: codesOf(lists, field.codeList) };
  }
  const numeric = field.type === 'integer' || field.type === 'number';
  const form = field.form ?? (field.type === 'date' ? 'dd/mm/yyyy' : numeric ? field.type : 'text');
  return {
    type: 'string',
    format: form,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(numeric && minimum !== undefined ? { formatMinimum: String(minimum) } : {}),
    ...(numeric && maximum !== undefined ? { formatMaximum: String(maximum) } : {}),
  };
}

function fieldOf(error: ErrorObject): string {
  const { instancePath, params } = error;
  if (instancePath === '') return String((params as { missingProperty?: string }).missingProperty);
  return instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
}
