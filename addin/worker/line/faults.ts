/** Errors as they go from one thread to the other: what the user is told of them must come over whole. */
import { ApiError, type ApiProblem } from '../../service/api-error';
import { HostError } from '../../workbook/host';

export type Fault =
  | { readonly kind: 'host'; readonly code: HostError['code']; readonly message: string }
  | { readonly kind: 'api'; readonly problem: ApiProblem; readonly retry: boolean }
  /** The user stopped it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'other'; readonly name: string; readonly message: string };

export function faultOf(error: unknown): Fault {
  if (error instanceof HostError) return { kind: 'host', code: error.code, message: error.message };
  if (error instanceof ApiError) return { kind: 'api', problem: error.problem, retry: error.retry };
  if (isNamed(error, 'AbortError')) return { kind: 'stopped' };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', name, message };
}

export function errorOf(fault: Fault): Error {
  switch (fault.kind) {
    case 'host':
      return new HostError(fault.code, fault.message);
    case 'api':
      return new ApiError(fault.problem, fault.retry);
    case 'stopped':
      return new DOMException('It was stopped.', 'AbortError');
    case 'other':
      return Object.assign(new Error(fault.message), { name: fault.name });
  }
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
