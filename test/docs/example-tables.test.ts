import { fieldOf } from '../../core/layouts/layout-fields';
import { readExamples } from '../../addin/taskpane/standard/example-tables';
import { exampleTables } from '../../infra/build/rule-examples/example-tables';
import { readContents } from '../../infra/build/rule-examples/standard-contents';
import { layoutOf } from '../support/standard-fixture';

const contents = readContents();
const file = exampleTables(contents);
const examples = new Map(file);

describe('The examples of rules for the site', () => {
  it('are there for every rule on cells or rows, of both kinds', () => {
    const shown = contents.standard.rules.filter(({ kind }) => !['heading', 'not-checked'].includes(kind));
    const whole = file.filter(([, { found, notFound }]) => found.length > 0 && notFound.length > 0);
    expect(whole.map(([rule]) => rule).sort()).toEqual(shown.map(({ id }) => id).sort());
  });

  it('are read by the page as they are written', () => {
    expect([...readExamples(JSON.parse(JSON.stringify(file)))]).toEqual(file);
  });

  it('name columns that the layout has, and have a cell for each', () => {
    const tables = file.flatMap(([rule, { found, notFound }]) =>
      [...found, ...notFound].flat().map((table) => ({ rule, ...table })),
    );
    const wrong = tables.filter(({ layout, headings, rows }) => {
      return (
        headings.some((name) => fieldOf(layoutOf(layout), name) === undefined) ||
        rows.some((row) => row.length !== headings.length)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('have rows that are looked at one by one in one table of each kind, with the same columns', () => {
    const layout = 'asc-wds/worker';
    const headings = ['MAINJOBROLE', 'MAINJRDESC'];
    expect(examples.get('asc-wds/worker-1290-1')).toEqual({
      found: [
        [
          {
            layout,
            headings,
            rows: [
              ['23', ''],
              ['27', ''],
            ],
          },
        ],
      ],
      notFound: [
        [
          {
            layout,
            headings,
            rows: [
              ['23', 'Gardener'],
              ['8', ''],
            ],
          },
        ],
      ],
    });
  });

  it('have a table of each kind for rows that are compared, with the rows that are found', () => {
    const headings = ['Person reference'];
    const layout = 'standard/person';
    expect(examples.get('standard/primary-key')).toEqual({
      found: [[{ layout, headings, rows: [['10027'], ['10028'], ['10027']], found: [2] }]],
      notFound: [[{ layout, headings, rows: [['10027'], ['10028'], ['10029']] }]],
    });
  });
});
