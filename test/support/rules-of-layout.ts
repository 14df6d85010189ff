import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../core/api/shapes';
import { rulesOf } from '../../functions/rules';
import type { Rule } from '../../functions/rules/rule';
import { layoutOf } from './standard-fixture';

interface Numbered {
  readonly id: string;
  readonly severity: Severity;
}

/** The rules that a layout states as data, each once, and those of it in code. */
export function rulesOfLayout(id: string): { inLayout: Numbered[]; inCode: readonly Rule[] } {
  const stated = layoutOf(id).fields.flatMap(({ rules }) => Object.values(rules ?? {}));
  const once = new Map(stated.map((rule) => [`${rule.id} ${rule.severity}`, rule]));
  return { inLayout: [...once.values()], inCode: rulesOf(layoutOf(id)) };
}

/** Number and severity of each rule as its source has them, from a file beside the test. */
export function readSeverities(directory: string, file: string, collection: string): Numbered[] {
  return readFileSync(join(directory, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [rule = '', severity = ''] = line.split(',');
      return { id: `${collection}/${rule}`, severity: severity as Severity };
    });
}

/** By number, so that two sets of rules can be held side by side. */
export function inOrder(rules: readonly Numbered[]): Numbered[] {
  return rules
    .map(({ id, severity }) => ({ id, severity }))
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
