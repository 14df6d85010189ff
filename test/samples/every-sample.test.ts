import type { CheckJson } from '../../addin/handing-over/export-json';
import { useCommand } from '../command-line/support/command';
import { LAYOUTS } from '../support/standard-fixture';
import { readSamples, type SampleFinding, sampleFiles } from './support/samples';

const { run } = useCommand();
const samples = readSamples();

const sorted = (findings: readonly SampleFinding[]) =>
  [...findings].sort((a, b) => (`${a.cell} ${a.rule}` < `${b.cell} ${b.rule}` ? -1 : 1));

describe('The sample sheets', () => {
  it('are one for each layout of the standard, each with something to find', () => {
    const layouts = [...LAYOUTS.keys()].sort();
    expect(sampleFiles().sort()).toEqual(layouts);
    expect(samples.map(({ layout }) => layout).sort()).toEqual(layouts);
  });

  it.each(samples)(
    'through the command line: $layout is recognised by the date $on, and its faults are found',
    async ({ layout, collection, path, on, findings }) => {
      const { status, printed, errors } = await run([
        ...[path, '--json', '--collection', collection],
        ...['--reference-date', on],
      ]);
      expect(errors).toBe('');
      const found = JSON.parse(printed) as CheckJson;

      expect({
        status,
        tables: found.tables.map((table) => ({ layout: table.layout, problems: table.problems })),
        findings: sorted(found.findings.map(({ cell, rule, reason = '' }) => ({ cell, rule, reason }))),
      }).toEqual({
        status: found.counts.errors > 0 ? 1 : 0,
        tables: [{ layout, problems: [] }],
        findings: sorted(findings),
      });
    },
  );
});
