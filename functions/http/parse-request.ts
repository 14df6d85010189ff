import type * as z from 'zod';
import { LIMITS } from '../../core/api/limits';
import { ProblemError } from './problems';

type Issue = z.core.$ZodIssue;

/** Holds what was sent against its schema. The problem names the place and what belongs there, never what was there. */
export function parseRequest<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) {
    return read.data;
  }
  // A failed reading has at least one issue; the first is enough to go on with.
  const issue = read.error.issues[0]!;
  throw overLimit(issue) ?? wrongForm(issue, isMissing(value, issue.path));
}

/** Limits that have a problem of their own. */
function overLimit(issue: Issue): ProblemError | undefined {
  if (issue.code !== 'too_big') {
    return undefined;
  }
  switch (issue.path.at(-1)) {
    case 'rows':
      return new ProblemError(
        issue.maximum === LIMITS.relationRows ? 'too-many-rows-compared' : 'too-many-rows',
      );
    case 'columns':
      return new ProblemError('too-many-columns');
    case 'tables':
      return new ProblemError('too-many-tables');
    case 'codes':
      return new ProblemError('too-many-codes');
    default:
      return undefined;
  }
}

function wrongForm(issue: Issue, missing: boolean): ProblemError {
  const place = placeOf(issue.path);
  const subject = place === '' ? 'The request' : `"${place}"`;
  return new ProblemError('request-form', {
    detail: `${subject} ${missing ? 'is missing' : faultOf(issue)}. GET /api/openapi.json describes the form.`,
  });
}

/** `columns[3].field`. Names in a path are the schema's own: a name it does not know is refused one step above. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '');
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<unknown>((within, step) => (within as Record<PropertyKey, unknown>)[step], value);
  return path.length > 0 && found === undefined;
}

function faultOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${KINDS.get(issue.expected) ?? 'of the form asked for'}`;
    case 'invalid_value':
      return `is not one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `${issue.origin === 'string' ? 'is longer than' : 'is more than'} ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty'
        : `is less than ${issue.minimum}`;
    case 'unrecognized_keys':
      return 'holds a name that this address does not take';
    case 'invalid_format':
      return issue.format === 'date'
        ? 'is not a day written like 2026-09-30'
        : 'is not of the form asked for';
    case 'custom':
      // The schema's own words: they are written there, and never hold what was sent.
      return issue.message;
    default:
      return 'is not of the form asked for';
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['boolean', 'true or false'],
]);
