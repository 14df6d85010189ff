import { referencesIn } from '../../../infra/local/references';
import { resourcesOf, synthesiseTemplate } from '../support';

const template = synthesiseTemplate();
const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage').values();

test('every route leads to its own function', () => {
  const integrations = resourcesOf(template, 'AWS::ApiGatewayV2::Integration');
  const functions = resourcesOf(template, 'AWS::Lambda::Function');
  const routes = [...resourcesOf(template, 'AWS::ApiGatewayV2::Route').values()].map(
    ({ RouteKey, Target }) => {
      const integration = integrations.get(referencesIn(Target)[0] as string);
      const target = functions.get(referencesIn(integration?.IntegrationUri)[0] as string);
      const { Variables } = target?.Environment as { Variables: Record<string, string> };
      return [RouteKey, Variables.POWERTOOLS_SERVICE_NAME];
    },
  );
  expect(routes).toEqual([
    ['GET /standard', 'get-standard'],
    ['GET /code-lists', 'list-code-lists'],
    ['GET /code-lists/{id}', 'get-code-list'],
    ['POST /checks', 'check-table'],
    ['POST /checks/relations', 'relate-tables'],
    ['POST /maps/{id}/translate', 'translate-code'],
    ['GET /openapi.json', 'get-openapi'],
  ]);
});

test('all routes are throttled, the costly ones more', () => {
  expect(stage?.DefaultRouteSettings).toEqual({
    DetailedMetricsEnabled: true,
    ThrottlingRateLimit: 200,
    ThrottlingBurstLimit: 400,
  });
  expect(stage?.RouteSettings).toEqual({
    'POST /checks': { DetailedMetricsEnabled: true, ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    'POST /checks/relations': {
      DetailedMetricsEnabled: true,
      ThrottlingRateLimit: 10,
      ThrottlingBurstLimit: 20,
    },
  });
});

test('the access log holds no query string, no body and no path a user could write in', () => {
  const { Format } = stage?.AccessLogSettings as { Format: string };
  expect(Object.values(JSON.parse(Format) as Record<string, string>)).toEqual([
    '$context.requestId',
    '$context.requestTimeEpoch',
    '$context.identity.sourceIp',
    '$context.routeKey',
    '$context.status',
    '$context.protocol',
    '$context.responseLength',
    '$context.responseLatency',
    '$context.integrationErrorMessage',
  ]);
});

test('the stage is part of the address that pages ask', () => {
  expect(stage?.StageName).toBe('api');
});
