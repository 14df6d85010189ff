import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutsFile, readLayoutsFile } from '../../functions/standard/layouts-file';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

describe('the layouts that the functions carry', () => {
  const directory = mkdtempSync(join(tmpdir(), 'layouts-'));
  const write = (text: string) => writeFileSync(join(directory, 'layouts.json'), text);
  const { layouts } = readStandard(STANDARD);
  afterAll(() => rmSync(directory, { recursive: true }));

  it('are missed when the build did not put them there', () => {
    expect(() => readLayoutsFile(directory)).toThrow('layouts.json');
  });

  it('are read back as they were written, and a layout asked for twice is the same', () => {
    write(layoutsFile(layouts));
    const read = readLayoutsFile(directory);

    expect(layouts.map(({ id }) => read.get(id))).toEqual(layouts);
    expect(layouts.filter(({ id }) => read.get(id) !== read.get(id))).toEqual([]);
  });

  it.each(['', 'no/such-layout', '__proto__', 'constructor'])('have none called "%s"', (id) => {
    write(layoutsFile(layouts));

    expect(readLayoutsFile(directory).get(id)).toBeUndefined();
  });

  it('are parsed one by one: those not asked for cost nothing', () => {
    write(JSON.stringify({ asked: '{"id":"asked"}', other: 'not JSON' }));
    const read = readLayoutsFile(directory);

    expect(read.get('asked')).toEqual({ id: 'asked' });
    expect(() => read.get('other')).toThrow(SyntaxError);
  });
});
