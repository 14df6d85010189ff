/**
 * A census year is data alone: two layouts and their lines in datapackage.json. Here one is made up, in a copy of the
 * standard's files: a year in which a new item is asked for, cases are no longer, and sex stands first.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { FileHost } from '../../addin/hosts/files/file-host';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { Layout, StandardAnswer } from '../../core/api/shapes';
import { rulesOf } from '../../functions/rules';
import { ROOT } from '../../infra/plans/paths';
import { bundleStandard } from '../../infra/build/data/standard-bundle';
import { openWorkbook } from '../support/open-workbook';
import { engineOf } from '../support/real-standard';

const directory = mkdtempSync(join(tmpdir(), 'census-year-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The last census year that there are layouts of, and the one after it. */
const LAST = Math.max(
  ...readdirSync(join(ROOT, 'standard/collections/csww/layouts')).map((name) =>
    Number(/\d{4}/.exec(name) ?? 0),
  ),
);
const NEW = LAST + 1;
const ENDING = new RegExp(`^csww-(worker|authority)-${LAST}$`);

type Json = Record<string, unknown> & { fields: (Record<string, unknown> & { name: string })[] };
const read = (path: string) => JSON.parse(readFileSync(join(directory, path), 'utf8')) as Json;
const write = (path: string, value: unknown) =>
  writeFileSync(join(directory, path), JSON.stringify(value, null, 2));
const layouts = 'collections/csww/layouts';

cpSync(join(ROOT, 'standard'), directory, { recursive: true });
for (const table of ['worker', 'authority']) {
  const last = read(`${layouts}/${table}-${LAST}.json`);
  write(`${layouts}/${table}-${LAST}.json`, { ...last, validTo: `${LAST}-09-30` });
  const year = {
    ...last,
    id: `csww/${table}-${NEW}`,
    title: `CSWW ${table} ${NEW}`,
    validFrom: `${LAST}-10-01`,
  };
  write(
    `${layouts}/${table}-${NEW}.json`,
    table === 'worker' ? { ...year, fields: itemsOfNewYear(last) } : year,
  );
}
const contents = read('datapackage.json') as Json & { resources: { name: string; path: string }[] };
write('datapackage.json', {
  ...contents,
  resources: contents.resources.flatMap((resource) =>
    ENDING.test(resource.name)
      ? [resource, { ...resource, name: rename(resource.name), path: rename(resource.path) }]
      : [resource],
  ),
});

function rename(text: string): string {
  return text.replace(`${LAST}`, `${NEW}`);
}

function itemsOfNewYear({ fields }: Json): Json['fields'] {
  const sex = fields.find(({ name }) => name === 'Sex')!;
  const others = fields
    .filter(({ name }) => name !== 'Sex')
    .map((field) => (field.name === 'Cases30' ? { ...field, optionalColumn: true } : field));
  const added = { name: 'HomeWorker', title: 'Works from home', type: 'string', codeList: 'csww-yes-no' };
  return [sex, ...others, added];
}

const { standard, codeLists } = bundleStandard(directory);
const answer: StandardAnswer = {
  ...standard,
  entry: 1,
  codeLists: codeLists.map(({ codes, ...list }) => ({ ...list, count: codes.length, hash: '' })),
};
const layoutOf = (id: string): Layout => standard.layouts.find((layout) => layout.id === id)!;

const WORKER =
  '<CSWWWorker><Sex>M</Sex><AgencyWorker>1</AgencyWorker><SWENo>SW1</SWENo><FTE>0.5</FTE></CSWWWorker>';
const HEADER = `<Header><Collection>CSWW</Collection><Year>${NEW}</Year><ReferenceDate>${NEW}-09-30</ReferenceDate></Header>`;
const returnOf = (worker: string) => `<Message>${HEADER}<LALevel/>${worker}</Message>`;

function hostOf(xml: string): FileHost {
  return new FileHost(
    'command-line',
    openWorkbook(new TextEncoder().encode(xml), 'return.xml', standard.layouts),
  );
}

async function problemsOf(xml: string) {
  const host = hostOf(xml);
  const { tables } = await matchWorkbook(host, answer, { referenceDate: `${NEW}-09-30` });
  return tables.flatMap(({ layout, problems }) =>
    problems.map(({ kind, rule, message }) => [layout.id, kind, rule, message.split('. ')[0]]),
  );
}

describe('A census year that is made up as data', () => {
  it('is read item by item as its layout has them', () => {
    const { sheets } = hostOf(returnOf(WORKER)).workbook!;
    const workers = sheets.find(({ name }) => name === 'CSWWWorker')!;
    const headings = [...workers.rowValues(0, 0, workers.columnCount)];
    expect([headings.slice(0, 2), headings.at(-1), headings.includes('Cases30')]).toEqual([
      ['Sex', 'AgencyWorker'],
      'HomeWorker',
      false,
    ]);
  });

  it('is what its return is matched with', async () => {
    const { tables } = await matchWorkbook(hostOf(returnOf(WORKER)), answer, {
      referenceDate: `${NEW}-09-30`,
    });
    expect(tables.map(({ layout }) => layout.id)).toEqual([
      'csww/header',
      `csww/authority-${NEW}`,
      `csww/worker-${NEW}`,
    ]);
  });

  it('has its items held to its own order', async () => {
    const other = WORKER.replace('<Sex>M</Sex>', '').replace('<FTE>', '<Sex>M</Sex><FTE>');
    const allowances = [`csww/authority-${NEW}`, 'missing', 'csww/L021'];
    expect([await problemsOf(returnOf(WORKER)), await problemsOf(returnOf(other))]).toEqual([
      [[...allowances, expect.anything()]],
      [
        [...allowances, expect.anything()],
        [`csww/worker-${NEW}`, 'order', 'csww/L060', 'In a record of this file Sex stands after SWENo'],
      ],
    ]);
  });

  it('has the rules of the year before, but for those of what it no longer asks for', () => {
    const ids = (year: number) =>
      ['worker', 'authority'].flatMap((table) =>
        rulesOf(layoutOf(`csww/${table}-${year}`)).map(({ id }) => id),
      );
    const [before, now] = [ids(LAST), ids(NEW)];
    expect([before.filter((id) => !now.includes(id)), now.filter((id) => !before.includes(id))]).toEqual([
      ['csww/L044'],
      [],
    ]);
  });

  it('is told with each of its rules', () => {
    const place = ({ layouts: named }: { layouts: readonly string[] }) =>
      named.includes(`csww/worker-${NEW}`);
    const told = standard.rules.filter(place).map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(rulesOf(layoutOf(`csww/worker-${NEW}`)).map(({ id }) => id)));
  });

  it('is checked by them, on rows and on rows compared', async () => {
    const own = WORKER.replace('<AgencyWorker>1', '<AgencyWorker>0').replace(
      '</CSWWWorker>',
      '<PersonBirthDate>1985-06-14</PersonBirthDate><Ethnicity>WBRI</Ethnicity></CSWWWorker>',
    );
    const host = hostOf(returnOf(`${own}${own}`));
    const match = await matchWorkbook(host, answer, { referenceDate: `${NEW}-09-30` });
    const api = engineOf(standard.layouts, codeLists);
    const on = { referenceDate: `${NEW}-09-30`, collections: ['csww'] };
    const { findings, failed } = await checkWorkbook({ host, api, standard: answer }, match, on);
    const rules = findings.map(({ rule }) => rule);
    expect([failed, rules.includes('csww/L050-RoleStartDate'), rules.includes('csww/L057')]).toEqual([
      [],
      true,
      true,
    ]);
  });
});
