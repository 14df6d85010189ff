import { FUNCTION_PLANS } from '../../../infra/plans/function-plans';
import { resourcesOf, synthesiseTemplate } from '../support';

const EACH_FUNCTION = FUNCTION_PLANS.flatMap(({ name }) => [
  `${name} fails`,
  `${name} is asked more than it may run`,
]);

test('an alarm sounds for every way in which the service fails its users', () => {
  const alarms = [...resourcesOf(synthesiseTemplate(), 'AWS::CloudWatch::Alarm').values()];
  expect(alarms.map(({ AlarmDescription }) => AlarmDescription)).toEqual([
    'Requests are answered with a fault of the service (5xx)',
    'One answer in a hundred takes longer than 5 seconds',
    ...EACH_FUNCTION,
    'The register is asked more than it can answer',
    'The register fails',
  ]);
});

test('slowness is the 99th percentile, over three periods', () => {
  const [, slow] = resourcesOf(synthesiseTemplate(), 'AWS::CloudWatch::Alarm').values();
  expect(slow).toMatchObject({
    Namespace: 'AWS/ApiGateway',
    MetricName: 'Latency',
    ExtendedStatistic: 'p99',
    Threshold: 5000,
    EvaluationPeriods: 3,
  });
});

test('a quiet night is no fault', () => {
  const alarms = [...resourcesOf(synthesiseTemplate(), 'AWS::CloudWatch::Alarm').values()];
  expect(new Set(alarms.map(({ TreatMissingData }) => TreatMissingData))).toEqual(new Set(['notBreaching']));
});

test('a topic hears every alarm', () => {
  const alarmTopicArn = 'arn:aws:sns:eu-west-2:111111111111:workforce';
  const alarms = [...resourcesOf(synthesiseTemplate({ alarmTopicArn }), 'AWS::CloudWatch::Alarm').values()];
  expect(alarms.map(({ AlarmActions }) => AlarmActions)).toEqual(alarms.map(() => [alarmTopicArn]));
});
