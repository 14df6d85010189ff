import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHeadings } from '../../addin/matching/heading-rules';
import { readHeadings } from '../../addin/headings/heading-cells';
import type { Layout } from '../../core/api/shapes';
import { describeRule } from '../../functions/rules/rule';
import type { HeadingRule } from '../../functions/rules/rule';
import { ROOT } from '../../infra/plans/paths';
import { PLACED_RULES } from '../support/placed-rules';

const rules = [...PLACED_RULES.values()]
  .flat()
  .filter((rule): rule is HeadingRule => rule.kind === 'heading');
const ids = [...new Set(rules.map(({ id }) => id))];

const sources = execFileSync('git', ['ls-files', 'addin', 'core', 'functions', 'infra'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);

it.each(ids)('the rule on headings %s is named in one file, its declaration', (id) => {
  const named = sources.filter(([, text]) => text.includes(`'${id}'`)).map(([file]) => file);
  expect(named).toEqual([expect.stringMatching(/^functions\/rules\//)]);
});

it('a rule names the fields whose columns it asks for, and no others do', () => {
  expect(rules.filter(({ asks, fields }) => (asks === 'columns') !== fields.length > 0)).toEqual([]);
});

it('a rule on headings that is made up is kept by its declaration alone', () => {
  const layout: Layout = {
    id: 'made-up/staff',
    collection: 'made-up',
    title: 'Staff',
    fields: ['NAME', 'CODE'].map((name) => ({ name, title: name, type: 'string' })),
    keys: [],
  };
  const rule: HeadingRule = {
    id: 'made-up/1',
    kind: 'heading',
    asks: 'heading-row',
    severity: 'error',
    fields: [],
    condition: 'The heading row is that of the staff file.',
    message: 'The headings differ from those of the staff file. Put them right.',
    source: 'Made up',
  };
  const headings = readHeadings(['CODE', 'NAME'], 0);
  const columns = headings.map(({ column, text }) => ({
    column,
    heading: text,
    field: text,
    how: 'heading' as const,
  }));
  const standard = { rules: [describeRule(rule, layout.id)] };
  const problems = checkHeadings(layout, standard, 'text', headings, columns);
  expect(problems.map(({ kind, rule: id, severity }) => [kind, id, severity])).toEqual([
    ['order', 'made-up/1', 'error'],
  ]);
});
