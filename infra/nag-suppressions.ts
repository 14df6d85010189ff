/** Findings of cdk-nag that we know and accept, each with its reason. Anything else stops the synthesis. */
import { type Acknowledgment, type CfnElement, CfnResource, type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const NO_DEAD_LETTERS =
  'Called synchronously only: a failure is answered to the caller, who tries again. No event waits to be lost.';
const NO_TRACING =
  'Traces could carry parts of a request and cost a cold start 20 ms; metrics, alarms and the access log say enough.';

const EVERY_FUNCTION: readonly Acknowledgment[] = [
  { id: 'Serverless-LambdaDLQ', reason: NO_DEAD_LETTERS },
  { id: 'Serverless-LambdaTracing', reason: NO_TRACING },
];

const EVERY_ROUTE: readonly Acknowledgment[] = [
  {
    id: 'AwsSolutions-APIG4',
    reason:
      'Published code lists are public, and a check keeps nothing of what it is sent; routes are throttled.',
  },
];

const DISTRIBUTION: readonly Acknowledgment[] = [
  {
    id: 'AwsSolutions-CFR1',
    reason: 'Staff work from abroad at times, and nothing served depends on the country.',
  },
  {
    id: 'AwsSolutions-CFR2',
    reason:
      'A web ACL lives in us-east-1: give the ARN of one as webAclArn. Routes are throttled without it.',
  },
  {
    id: 'AwsSolutions-CFR3',
    reason:
      'Its log would hold query strings; the log of the API holds every request without them, that of the bucket the rest.',
  },
  {
    id: 'AwsSolutions-CFR4',
    reason:
      'CloudFront fixes the versions of its own cloudfront.net certificate: give domainName and certificateArn for TLS 1.2 and later only.',
  },
];

/** CDK's own function that copies the site into its bucket, at deployments only. */
function bucketDeployment(stack: Stack, siteBucket: string): readonly Acknowledgment[] {
  const copies =
    "CDK's own function, run at deployments only: it copies the site from the bucket of assets to the site's.";
  const wildcards = [
    ...['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map(
      (action) => `Action::s3:${action}`,
    ),
    `Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*`,
    `Resource::<${siteBucket}.Arn>/*`,
  ];
  return [
    ...EVERY_FUNCTION,
    ...wildcards.map((wildcard) => ({ id: `AwsSolutions-IAM5[${wildcard}]`, reason: copies })),
    {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: `${copies} Then it has CloudFront forget the old pages, a permission CDK grants for every distribution.`,
    },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: `${copies} The policy lets it write its log.`,
    },
    ...['AwsSolutions-L1', 'Serverless-LambdaLatestVersion'].map((id) => ({
      id,
      reason: `${copies} It is of CDK and runs on the runtime CDK tests it with.`,
    })),
  ];
}

/** Acknowledges on each construct just what is known of it. */
export function acknowledgeFindings(stack: Stack, siteBucket: CfnElement): void {
  const theirs = bucketDeployment(stack, stack.resolve(siteBucket.logicalId) as string);
  for (const construct of stack.node.findAll()) {
    const type = CfnResource.isCfnResource(construct) ? construct.cfnResourceType : undefined;
    if (construct.node.path.includes('CDKBucketDeployment')) acknowledge(construct, theirs);
    else if (type === 'AWS::Lambda::Function') acknowledge(construct, EVERY_FUNCTION);
    else if (type === 'AWS::ApiGatewayV2::Route') acknowledge(construct, EVERY_ROUTE);
    else if (type === 'AWS::CloudFront::Distribution') acknowledge(construct, DISTRIBUTION);
  }
}

function acknowledge(construct: IConstruct, rules: readonly Acknowledgment[]): void {
  Validations.of(construct).acknowledge(...rules);
}
