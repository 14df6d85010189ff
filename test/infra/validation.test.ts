/** The one file that runs with the built-in template validation and cdk-nag: seconds, not tenths of one. */
import { CfnResource, type Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { createTestApp, temporaryFolder } from './support';

const SLOW = 120_000;
const before = process.env.CDK_VALIDATION;

beforeAll(() => {
  delete process.env.CDK_VALIDATION;
});
afterAll(() => {
  process.env.CDK_VALIDATION = before;
});

function synthesise(
  change: (stack: Stack) => void = () => undefined,
  context: Record<string, unknown> = {},
): void {
  const app = createTestApp(temporaryFolder(), context);
  change(app.node.findChild('WorkforceStandard') as Stack);
  // Findings are printed for people; here what counts is whether the synthesis went through.
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    app.synth();
  } finally {
    said.mockRestore();
  }
}

test.each([
  ['as it is by default', {}],
  [
    'with everything that can be set',
    {
      region: 'eu-west-1',
      domainName: 'workforce.example.gov.uk',
      certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/11111111-1111-1111-1111-111111111111',
      alarmTopicArn: 'arn:aws:sns:eu-west-1:111111111111:workforce',
      webAclArn:
        'arn:aws:wafv2:us-east-1:111111111111:global/webacl/one/11111111-1111-1111-1111-111111111111',
      reserveConcurrency: 'false',
    },
  ],
])(
  'neither the template validation nor cdk-nag has anything to say of the stack %s',
  (_what, context) => {
    expect(() => synthesise(undefined, context)).not.toThrow();
  },
  SLOW,
);

test(
  'a bucket open to plain HTTP would be found',
  () => {
    expect(() => synthesise((stack) => new Bucket(stack, 'Open'))).toThrow('AwsSolutions-S10');
  },
  SLOW,
);

test(
  'a property that CloudFormation does not know would be found',
  () => {
    const add = (stack: Stack) =>
      new CfnResource(stack, 'Wrong', { type: 'AWS::SNS::Topic', properties: { DisplayNam: 'Wrong' } });
    expect(() => synthesise(add)).toThrow("Did you mean 'DisplayName'?");
  },
  SLOW,
);
