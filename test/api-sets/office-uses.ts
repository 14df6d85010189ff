/** Finds every use of Office.js in source files, and the requirement set that each needs, with the TypeScript compiler. */
import { resolve } from 'node:path';
import ts from 'typescript';
import { loadedProperties } from './loaded-properties';
import { setsOf } from './requirement-sets';
import type { RequirementSet } from './requirement-sets';

export interface OfficeUse extends RequirementSet {
  /** File and line. */
  readonly where: string;
  /** `WorksheetCollection.onRowSorted`. */
  readonly member: string;
  /** The code before it in its function: where a run-time check would stand. */
  readonly before: string;
}

export function findOfficeUses(files: readonly string[]): OfficeUse[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: 'preact',
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['office-js'],
    skipLibCheck: true,
    noEmit: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const ours = new Set(files.map((file) => resolve(file)));
  const uses: OfficeUse[] = [];
  for (const source of program.getSourceFiles()) {
    if (!ours.has(resolve(source.fileName))) continue;
    const visit = (node: ts.Node): void => {
      for (const symbol of symbolsAt(node, checker)) {
        for (const set of setsOf(symbol)) uses.push({ ...set, ...placeOf(node, symbol, source) });
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return uses;
}

/** What a node touches at run time: a property, the keys of an object for Office, the names in a `load("...")`. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? present(type.getProperty(name.text)) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return ts.isIdentifier(node.name) ? present(type?.getProperty(node.name.text)) : [];
  }
  return ts.isCallExpression(node) ? loadedProperties(node, checker) : [];
}

function present(symbol: ts.Symbol | undefined): ts.Symbol[] {
  return symbol ? [symbol] : [];
}

function placeOf(
  node: ts.Node,
  symbol: ts.Symbol,
  source: ts.SourceFile,
): Omit<OfficeUse, 'set' | 'version'> {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  const within = ts.findAncestor(node, ts.isFunctionLike) ?? source;
  const [declaration] = symbol.declarations ?? [];
  const owner = declaration?.parent as { name?: ts.Identifier } | undefined;
  return {
    where: `${source.fileName.replace(/^.*\/addin\//, 'addin/')}:${line + 1}`,
    member: `${owner?.name?.text ?? ''}.${symbol.name}`,
    before: source.text.slice(outermost(within).getStart(), node.getStart()),
  };
}

/** The declared function that a nested arrow stands in. */
function outermost(node: ts.Node): ts.Node {
  let found = node;
  ts.findAncestor(node, (ancestor) => {
    if (ts.isFunctionDeclaration(ancestor) || ts.isMethodDeclaration(ancestor)) found = ancestor;
    return false;
  });
  return found;
}
