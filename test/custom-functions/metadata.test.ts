/** Excel's list of our functions, against the code that it is about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { FUNCTIONS } from '../../addin/custom-functions/associate-functions';
import { readFunctionMetadata } from '../../infra/build/function-metadata';

const FILE = join(__dirname, '../../addin/custom-functions/functions.ts');
const source = readFileSync(FILE, 'utf8');
const metadata = readFunctionMetadata(source);

/** Name and parameters of every method of the interface, as the compiler reads them. */
const methods = ts
  .createSourceFile(FILE, source, ts.ScriptTarget.Latest)
  .statements.filter(ts.isInterfaceDeclaration)
  .flatMap(({ members }) => members.filter(ts.isMethodSignature))
  .map(({ name, parameters }) => ({
    name: (name as ts.Identifier).text,
    parameters: parameters.map((parameter) => ({
      name: (parameter.name as ts.Identifier).text,
      optional: parameter.questionToken !== undefined,
    })),
  }));

test('every function has its entry, in the order of the code, and every entry its function', () => {
  expect(metadata.map(({ id }) => FUNCTIONS.get(id))).toEqual(methods.map(({ name }) => name));
  expect(metadata.map(({ id }) => id)).toEqual([...FUNCTIONS.keys()]);
});

test('the parameters are those of the code', () => {
  expect(
    metadata.map(({ parameters }) => parameters.map(({ name, optional = false }) => ({ name, optional }))),
  ).toEqual(methods.map(({ parameters }) => parameters));
});

test('types: codes are text, so that zeros and empty cells come as they are; days may be numbers', () => {
  const types = metadata.map(({ id, parameters, result }) => [
    id,
    parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`).join(', '),
    `${result.type} ${result.dimensionality}`,
  ]);
  const [text, any] = ['string scalar', 'any scalar'];
  expect(types).toEqual([
    ['LABEL', [text, text, any].join(', '), text],
    ['CODE', [text, text, any].join(', '), text],
    ['ISVALID', [text, text, any].join(', '), 'boolean scalar'],
    ['MAP', [text, text, text].join(', '), text],
    ['CODES', [text, text].join(', '), 'string matrix'],
  ]);
});

test('Excel may stop each of them, and works none out anew without cause', () => {
  expect(metadata.map(({ options }) => options)).toEqual(metadata.map(() => ({ cancelable: true })));
});

test('ids and names are as Excel asks', () => {
  for (const { id, name } of metadata) {
    expect([id, name]).toEqual([expect.stringMatching(/^[A-Z][A-Z0-9.]{2,}$/), id]);
  }
  expect(new Set(metadata.map(({ id }) => id)).size).toBe(metadata.length);
});

test('every word that Excel shows is there, and is a sentence', () => {
  const words = metadata.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(words.filter((sentence) => !/^[A-Z].*\.$/.test(sentence) || sentence.length > 255)).toEqual([]);
});

test('a comment becomes an entry', () => {
  const comment = `
    /** Not a function of Excel. */
    /**
     * Adds two numbers,
     * and says so.
     * @customfunction ADD.ALL
     * @param {number} first One of them.
     * @param {any[][]} [more] The others,
     * if any.
     * @returns {number}
     */`;
  expect(readFunctionMetadata(comment)).toEqual([
    {
      id: 'ADD.ALL',
      name: 'ADD.ALL',
      description: 'Adds two numbers, and says so.',
      parameters: [
        { name: 'first', description: 'One of them.', type: 'number', dimensionality: 'scalar' },
        {
          name: 'more',
          description: 'The others, if any.',
          type: 'any',
          dimensionality: 'matrix',
          optional: true,
        },
      ],
      result: { type: 'number', dimensionality: 'scalar' },
      options: { cancelable: true },
    },
  ]);
});

test.each([
  ['/** Adds. @customfunction add\n * @returns {number} */', '"add" is no id for a function of Excel'],
  ['/** @customfunction ADD\n * @returns {number} */', 'ADD needs a description and what it returns'],
  ['/** Adds. @customfunction ADD */', 'ADD needs a description and what it returns'],
  [
    '/** Adds. @customfunction ADD\n * @param {number} first\n * @returns {number} */',
    'ADD has a parameter without type, name or description: {number} first',
  ],
  [
    '/** Adds. @customfunction ADD\n * @returns {Promise<number>} */',
    'ADD has a type that Excel does not have: Promise<number>',
  ],
])('%j is refused', (comment, message) => {
  expect(() => readFunctionMetadata(comment)).toThrow(message);
});
