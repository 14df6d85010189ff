import { readExamples } from '../../../../addin/taskpane/standard/example-tables';

const table = { layout: 'demo/staff', headings: ['REF'], rows: [['1']] };
const whole = ['demo/1', { found: [[{ ...table, found: [0] }]], notFound: [[table]] }];

describe('The file of examples', () => {
  it('is read rule by rule', () => {
    expect([...readExamples([whole])]).toEqual([whole]);
  });

  it.each([
    ['text', 'examples'],
    ['an object', { 'demo/1': {} }],
    ['nothing', null],
    ['a rule without examples', [['demo/2']]],
    ['a rule with one kind alone', [['demo/2', { found: [[table]] }]]],
    ['a table without rows', [['demo/2', { found: [[{ ...table, rows: undefined }]], notFound: [] }]]],
    ['a cell that is no text', [['demo/2', { found: [[{ ...table, rows: [[1]] }]], notFound: [] }]]],
    ['a found row that is no number', [['demo/2', { found: [[{ ...table, found: ['1'] }]], notFound: [] }]]],
  ])('gives nothing for what has another shape: %s', (_, json) => {
    expect([...readExamples(json)]).toEqual([]);
  });

  it('gives the others when one has another shape', () => {
    expect([...readExamples([['demo/2', {}], whole])]).toEqual([whole]);
  });
});
