import { App } from 'aws-cdk-lib';
import { readSettings } from '../../infra/plans/settings';

const read = (context: Record<string, unknown>) => readSettings(new App({ context }).node);

test('workforce data is handled in London unless somebody says otherwise', () => {
  expect(read({})).toEqual({
    region: 'eu-west-2',
    frameAncestors: expect.stringContaining('https://excel.cloud.microsoft') as string,
    reserveConcurrency: true,
    logDays: 90,
  });
});

test('settings given as text on the command line are understood', () => {
  expect(read({ reserveConcurrency: 'false', logDays: '30' })).toMatchObject({
    reserveConcurrency: false,
    logDays: 30,
  });
});

test.each([
  ['a name without its certificate', { domainName: 'workforce.example.gov.uk' }],
  ['a certificate without a name', { certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/one' }],
])('%s is refused', (_what, context) => {
  expect(() => read(context)).toThrow('Give domainName and certificateArn together, or neither.');
});

test('a topic that is no ARN is refused', () => {
  expect(() => read({ alarmTopicArn: 'operations@example.gov.uk' })).toThrow();
});
