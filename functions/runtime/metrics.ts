/** What is counted. Counts alone: no dimension ever names a council, a workbook or a value. */
export const METRICS = [
  'RequestsAnswered',
  'RequestsRefused',
  'RequestsFailed',
  'RowsChecked',
  'RowsCompared',
  'FindingsReported',
  'CodesTranslated',
] as const;
export type MetricName = (typeof METRICS)[number];

export interface Metrics {
  count(name: MetricName, value: number): void;
  /** Writes out what was counted since the last time. */
  flush(): void;
}
