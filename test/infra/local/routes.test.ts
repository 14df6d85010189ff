import { type LocalRoute, matchRoute } from '../../../infra/local/routes';

const route = (key: string): LocalRoute => {
  const [method, path] = key.split(' ') as [string, string];
  return { key, method, path, function: key };
};

const ROUTES = [
  'GET /lists/{id}',
  'GET /lists',
  'GET /lists/newest',
  'POST /lists/{id}/draft',
  'ANY /any',
].map(route);

test.each([
  ['GET', '/lists', 'GET /lists', {}],
  ['GET', '/lists/sex', 'GET /lists/{id}', { id: 'sex' }],
  ['GET', '/lists/newest', 'GET /lists/newest', {}],
  ['POST', '/lists/sex/draft', 'POST /lists/{id}/draft', { id: 'sex' }],
  ['DELETE', '/any', 'ANY /any', {}],
  ['GET', '/lists/a%2Fb', 'GET /lists/{id}', { id: 'a%2Fb' }],
])('%s %s leads to %s', (method, path, key, parameters) => {
  expect(matchRoute(ROUTES, method, path)).toEqual({ route: route(key), parameters });
});

test.each([
  ['GET', '/'],
  ['GET', '/lists/'],
  ['PUT', '/lists'],
  ['GET', '/lists/sex/draft'],
  ['GET', '/Lists'],
])('%s %s leads nowhere', (method, path) => {
  expect(matchRoute(ROUTES, method, path)).toBeUndefined();
});
