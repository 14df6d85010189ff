import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics as PowertoolsMetrics } from '@aws-lambda-powertools/metrics';
import type { Log, LogFields, LogMessage } from './log-codes';
import type { Metrics } from './metrics';

export interface Telemetry {
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Log lines and counts as AWS reads them from standard output. Powertools takes its settings from the environment. */
export function createTelemetry(): Telemetry {
  const logger = new Logger();
  const metrics = new PowertoolsMetrics({ namespace: 'WorkforceStandard' });
  const line = ({ code, message }: LogMessage, fields: LogFields) => ({ message, code, ...fields });
  return {
    log: {
      info: (message, fields) => logger.info(line(message, fields)),
      error: (message, fields) => logger.error(line(message, fields)),
    },
    metrics: {
      count: (name, value) => metrics.addMetric(name, MetricUnit.Count, value),
      flush: () => metrics.publishStoredMetrics(),
    },
  };
}
