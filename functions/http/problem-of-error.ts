import { InputError } from '../../core/api/input-error';
import { RegisterError } from '../register/register-error';
import { ProblemError } from './problems';
import type { ProblemCode, ProblemDetails } from './problems';

/** What is to be answered. */
export interface KnownProblem extends ProblemDetails {
  readonly code: ProblemCode;
}

/** The one place where an error becomes a problem. What is not expected is `unexpected`, and says nothing of itself. */
export function problemOfError(error: unknown): KnownProblem {
  if (error instanceof ProblemError) {
    return { code: error.code, ...error.details };
  }
  if (error instanceof InputError) {
    const { code, limit } = error;
    // A field that no layout has may be a cell of a sheet whose headings were not found: it is not said back.
    const detail = code === 'unknown-field' ? undefined : error.detail;
    return { code, detail, limit };
  }
  if (error instanceof RegisterError && error.code === 'unavailable') {
    return { code: 'register-unavailable' };
  }
  return { code: 'unexpected' };
}
