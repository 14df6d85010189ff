import { columnFacts } from '../../addin/codes-at-hand/column-facts';
import { columnsAtHand } from '../../addin/codes-at-hand/columns-at-hand';
import { realStandard } from '../support/real-standard';
import { matchReal } from '../checking/support/real-check';

const HEADINGS = ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'ETHNICITY', 'DOB'];

async function factsOf(field: string) {
  const match = await matchReal([
    { name: 'Staff', cells: [HEADINGS, ['a', 'w1', 'NEW', '31', '01/02/1980']] },
  ]);
  const column = columnsAtHand(match, realStandard).find((one) => one.field.name === field)!;
  return { column, facts: columnFacts(column, realStandard) };
}

test('A coded column: what it means, its list, who asks for it', async () => {
  expect((await factsOf('ETHNICITY')).facts).toEqual({
    definition: "Worker's ethnic group.",
    format: 'A code of the list Ethnicity',
    example: '31',
    required: false,
    askedBy: ['ASC-WDS', 'CSWW', 'SWC', 'LGES'],
    item: 'P100',
  });
});

test('A column of dates: how they are written', async () => {
  const { format, example } = (await factsOf('DOB')).facts;
  expect([format, example]).toEqual(['Day/month/year, such as 28/02/2026', '31/01/1980']);
});

test('A column that must be given', async () => {
  expect((await factsOf('UNIQUEWORKERID')).facts.required).toBe(true);
});

test('A column that holds the standard’s codes: their list, and no example of the collection’s', async () => {
  const { column } = await factsOf('ETHNICITY');
  const { format, example } = columnFacts({ ...column, list: 'ethnic-group' }, realStandard);
  expect([format, example]).toEqual([
    'A code of the list Ethnic group (DfE main and detailed codes)',
    undefined,
  ]);
});
