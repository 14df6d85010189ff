import type { LogFields, LogMessage } from '../../../functions/runtime/log-codes';
import type { EnvelopeDependencies } from '../../../functions/http/envelope';

export interface Recorder extends EnvelopeDependencies {
  /** Each line logged: its level, its code, its fields. */
  readonly lines: (readonly ['info' | 'error', string, LogFields])[];
  /** Each count, as `Name 3`. */
  readonly counted: string[];
}

/** Log and counts kept to be looked at, and a clock that stands still. */
export function createRecorder(at = '2026-11-22T09:30:00.000Z'): Recorder {
  const lines: Recorder['lines'] = [];
  const counted: string[] = [];
  const write = (level: 'info' | 'error') => (message: LogMessage, fields: LogFields) =>
    void lines.push([level, message.code, fields]);
  return {
    lines,
    counted,
    log: { info: write('info'), error: write('error') },
    metrics: { count: (name, value) => void counted.push(`${name} ${value}`), flush: () => undefined },
    now: () => new Date(at),
  };
}
