import ts from 'typescript';

/** The properties that `x.load("a,items/b/c")` names, each step of each path. */
export function loadedProperties(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression } = call;
  const [paths] = call.arguments;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  if (!paths || !ts.isStringLiteralLike(paths)) return [];
  const start = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  return paths.text.split(',').flatMap((path) => stepsOf(path, start, call, checker));
}

function stepsOf(path: string, start: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split('/')) {
    const symbol = type.getProperty(name);
    // A name that is no property would be refused by Excel only when it runs.
    if (!symbol) throw new Error(`load("${path}"): no property ${name}`);
    symbols.push(symbol);
    const found = checker.getTypeOfSymbolAtLocation(symbol, at);
    type = checker.getIndexTypeOfType(found, ts.IndexKind.Number) ?? found;
  }
  return symbols;
}
