import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageSettings } from '../plans/settings';
import type { HttpService } from './http-service';
import type { LambdaFunction } from './lambda-function';
import type { RegisterTable } from './register-table';

export interface AlarmsProps {
  readonly functions: readonly LambdaFunction[];
  readonly service: HttpService;
  readonly register: RegisterTable;
  readonly settings: StageSettings;
}

const PERIOD = { period: Duration.minutes(5) };
const OPERATIONS = [Operation.GET_ITEM, Operation.QUERY, Operation.PUT_ITEM];

/** Says so when the service fails its users. Quiet nights are not a fault: missing data never sounds an alarm. */
export class Alarms extends Construct {
  private readonly action: SnsAction | undefined;

  constructor(scope: Construct, id: string, { functions, service, register, settings }: AlarmsProps) {
    super(scope, id);
    const { alarmTopicArn } = settings;
    this.action =
      alarmTopicArn === undefined
        ? undefined
        : new SnsAction(Topic.fromTopicArn(this, 'Topic', alarmTopicArn));

    this.sound(
      'ServerErrors',
      'Requests are answered with a fault of the service (5xx)',
      service.stage.metricServerError(PERIOD),
      1,
    );
    this.sound(
      'SlowAnswers',
      'One answer in a hundred takes longer than 5 seconds',
      service.stage.metricLatency({ ...PERIOD, statistic: Stats.percentile(99) }),
      5000,
      3,
    );
    for (const { plan, function: handler } of functions) {
      this.sound(`Errors-${plan.name}`, `${plan.name} fails`, handler.metricErrors(PERIOD), 1);
      this.sound(
        `Throttles-${plan.name}`,
        `${plan.name} is asked more than it may run`,
        handler.metricThrottles(PERIOD),
        1,
      );
    }
    const { table } = register;
    this.sound(
      'TableThrottles',
      'The register is asked more than it can answer',
      table.metricThrottledRequestsForOperations({ ...PERIOD, operations: OPERATIONS }),
      1,
    );
    this.sound(
      'TableErrors',
      'The register fails',
      table.metricSystemErrorsForOperations({ ...PERIOD, operations: OPERATIONS }),
      1,
    );
  }

  private sound(id: string, description: string, metric: IMetric, threshold: number, periods = 1): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: description,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (this.action !== undefined) alarm.addAlarmAction(this.action);
  }
}
