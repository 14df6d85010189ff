import type { ExamplesFile } from '../../../addin/taskpane/standard/example-tables';
import { examplesAt } from '../../../addin/taskpane/standard/fetch-examples';

const FILE: ExamplesFile = [
  [
    'demo/1',
    {
      found: [[{ layout: 'demo/staff', headings: ['REF', 'POST'], rows: [['1', '']], found: [0] }]],
      notFound: [[{ layout: 'demo/staff', headings: ['REF', 'POST'], rows: [['1', '2']] }]],
    },
  ],
];

/** Answers in turn, and what was asked for. */
function answers(...bodies: readonly (() => Response)[]) {
  const asked: string[] = [];
  const ask = (address: string): Promise<Response> => {
    const body = bodies[asked.length];
    asked.push(address);
    return body === undefined ? Promise.reject(new Error('Asked once too often')) : Promise.resolve(body());
  };
  return { asked, ask };
}

const right = () => Response.json(FILE);

describe('The examples of the site', () => {
  it('are fetched once, however many want them at once', async () => {
    const { asked, ask } = answers(right);
    const fetchExamples = examplesAt('./examples.json', ask);

    const [one, other] = await Promise.all([fetchExamples(), fetchExamples()]);

    expect([...one]).toEqual(FILE);
    expect(other).toBe(one);
    expect(asked).toEqual(['./examples.json']);
  });

  it.each([
    ['not there', () => new Response('There is no such page here.', { status: 404 })],
    ['no JSON', () => new Response('<html>')],
  ])('that are %s are none, and asked for again next time', async (_, wrong) => {
    const { ask } = answers(wrong, right);
    const fetchExamples = examplesAt('./examples.json', ask);

    expect(await fetchExamples()).toEqual(new Map());
    expect([...(await fetchExamples())]).toEqual(FILE);
  });

  it('that can’t be reached are none', async () => {
    expect(await examplesAt('./examples.json', answers().ask)()).toEqual(new Map());
  });
});
