/** Routes of the template, and which of them a path leads to. */
import type { Assembly } from './assembly';
import { referenceIn } from './references';

export interface LocalRoute {
  /** As in the template: `GET /code-lists/{id}`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** Logical id of the function behind it. */
  readonly function: string;
}

export interface RouteMatch {
  readonly route: LocalRoute;
  readonly parameters: Readonly<Record<string, string>>;
}

export function readRoutes(assembly: Assembly): LocalRoute[] {
  return assembly.ofType('AWS::ApiGatewayV2::Route').map(([, { RouteKey, Target }]) => {
    const integration = assembly.get(integrationOf(assembly, Target)).Properties ?? {};
    const [method, path] = (RouteKey as string).split(' ') as [string, string];
    return { key: RouteKey as string, method, path, function: referenceIn(integration.IntegrationUri) };
  });
}

/** Name of the one stage: the first part of every path. */
export function readStage(assembly: Assembly): string {
  const [stage] = assembly.ofType('AWS::ApiGatewayV2::Stage');
  if (stage === undefined) throw new Error('The template has no stage');
  return stage[1].StageName as string;
}

/** The route for a path after the stage. One without parameters goes before one with, as API Gateway has it. */
export function matchRoute(
  routes: readonly LocalRoute[],
  method: string,
  path: string,
): RouteMatch | undefined {
  const matches = routes
    .filter((route) => route.method === method || route.method === 'ANY')
    .flatMap((route) => {
      const parameters = matchPath(route.path, path);
      return parameters === undefined ? [] : [{ route, parameters }];
    });
  return matches.sort((a, b) => Object.keys(a.parameters).length - Object.keys(b.parameters).length)[0];
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [position, part] of expected.entries()) {
    const value = given[position] ?? '';
    if (!part.startsWith('{')) {
      if (part !== value) return undefined;
    } else if (value === '') {
      return undefined;
    } else {
      parameters.set(part.slice(1, -1), value);
    }
  }
  return Object.fromEntries(parameters);
}

/** `Target` is `integrations/` joined with a reference. */
function integrationOf(assembly: Assembly, target: unknown): string {
  const id = referenceIn(target);
  if (assembly.get(id).Type !== 'AWS::ApiGatewayV2::Integration') throw new Error(`${id} is no integration`);
  return id;
}
