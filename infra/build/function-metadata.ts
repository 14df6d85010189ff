/**
 * Excel's list of our functions (functions.json), from the comments of addin/custom-functions/functions.ts: what Excel
 * shows while a formula is typed then stands beside the code that it is about. The tags are those of Microsoft's own
 * generator; its package brings telemetry along, and TypeScript's compiler is not there where only the site is built.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */

interface Shape {
  readonly type: 'string' | 'number' | 'boolean' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
}

export interface FunctionParameter extends Shape {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: Shape;
  /** Excel hands over, after the arguments, what to call when the user stops the calculation. */
  readonly options: { readonly cancelable: true };
}

const COMMENT = /\/\*\*((?:(?!\*\/)[^])*@customfunction(?:(?!\*\/)[^])*)\*\//g;
const ID = /^[A-Z][A-Z0-9.]{2,}$/;
const PARAMETER = /^\{([^}]+)\} (\[?)(\w+)\]? (.+)$/;
const TYPE = /^(string|number|boolean|any)(\[\]\[\])?$/;

/** @throws Error naming the function whose comment lacks something */
export function readFunctionMetadata(source: string): readonly FunctionMetadata[] {
  return [...source.matchAll(COMMENT)].map(([, comment]) => readComment(comment!));
}

function readComment(comment: string): FunctionMetadata {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .join(' ');
  const [description = '', ...tags] = ` ${text}`.split(/ (?=@\w)/).map((part) => part.trim());
  const id = valuesOf(tags, 'customfunction')[0] ?? '';
  if (!ID.test(id)) throw new Error(`"${id}" is no id for a function of Excel`);
  const [returns] = valuesOf(tags, 'returns');
  if (description === '' || returns === undefined)
    throw new Error(`${id} needs a description and what it returns`);
  return {
    id,
    name: id,
    description,
    parameters: valuesOf(tags, 'param').map((tag) => readParameter(id, tag)),
    result: readShape(id, returns.replace(/^\{|\}$/g, '')),
    options: { cancelable: true },
  };
}

function readParameter(id: string, tag: string): FunctionParameter {
  const [, type, bracket, name, description] = PARAMETER.exec(tag) ?? [];
  if (type === undefined || name === undefined || description === undefined)
    throw new Error(`${id} has a parameter without type, name or description: ${tag}`);
  return { name, description, ...readShape(id, type), ...(bracket === '[' ? { optional: true } : {}) };
}

function readShape(id: string, words: string): Shape {
  const [, type, matrix] = TYPE.exec(words) ?? [];
  if (type === undefined) throw new Error(`${id} has a type that Excel does not have: ${words}`);
  return { type: type as Shape['type'], dimensionality: matrix === undefined ? 'scalar' : 'matrix' };
}

function valuesOf(tags: readonly string[], name: string): string[] {
  return tags.flatMap((tag) => (tag.startsWith(`@${name} `) ? tag.slice(name.length + 2).trim() : []));
}
