import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { STAGE_THROTTLE, type Throttle } from '../plans/function-plans';
import type { StageSettings } from '../plans/settings';
import type { LambdaFunction } from './lambda-function';
import type { LogKey } from './log-key';

/**
 * One line a request. No query string, no body, no header beyond the agent: nothing of a sheet can be in it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTimeEpoch',
  ip: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  protocol: '$context.protocol',
  answerBytes: '$context.responseLength',
  latency: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
};

export interface HttpServiceProps {
  readonly functions: readonly LambdaFunction[];
  readonly settings: StageSettings;
  readonly logKey: LogKey;
}

/** The HTTP API. Its stage is called `api`, so that its paths are the site's own: `/api/standard`. */
export class HttpService extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly accessLog: LogGroup;

  constructor(scope: Construct, id: string, { functions, settings, logKey }: HttpServiceProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: 'workforce-standard', createDefaultStage: false });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      retention: settings.logDays,
      encryptionKey: logKey.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: 'api',
      autoDeploy: true,
      throttle: { rateLimit: STAGE_THROTTLE.rate, burstLimit: STAGE_THROTTLE.burst },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    for (const target of functions) this.addRoute(target);
  }

  private addRoute({ plan, function: handler }: LambdaFunction): void {
    if (plan.route === undefined) return;
    const { method, path } = plan.route;
    const routes = this.api.addRoutes({
      path,
      methods: [HttpMethod[method]],
      integration: new HttpLambdaIntegration(plan.name, handler),
    });
    if (plan.throttle === undefined) return;
    this.throttle(`${method} ${path}`, plan.throttle);
    // A stage may only name routes that exist.
    for (const route of routes) this.stage.node.addDependency(route);
  }

  /** The construct for a stage knows one throttle only; the resource knows one a route. */
  private throttle(routeKey: string, { rate, burst }: Throttle): void {
    const stage = this.stage.node.defaultChild as CfnStage;
    stage.addPropertyOverride(`RouteSettings.${routeKey}`, {
      ThrottlingRateLimit: rate,
      ThrottlingBurstLimit: burst,
      DetailedMetricsEnabled: true,
    });
  }
}
