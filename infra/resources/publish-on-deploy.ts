import { Duration } from 'aws-cdk-lib';
import { InvocationType, Trigger } from 'aws-cdk-lib/triggers';
import { Construct } from 'constructs';
import type { LambdaFunction } from './lambda-function';
import type { RegisterTable } from './register-table';

export interface PublishOnDeployProps {
  readonly functions: readonly LambdaFunction[];
  readonly register: RegisterTable;
}

/**
 * Runs `publish-standard` when its code or its lists have changed, and waits for it: a deployment whose lists
 * can't be published fails and is rolled back. Publishing the same lists again changes nothing.
 */
export class PublishOnDeploy extends Construct {
  constructor(scope: Construct, id: string, { functions, register }: PublishOnDeployProps) {
    super(scope, id);
    for (const { plan, function: handler } of functions.filter(
      ({ plan: { access } }) => access === 'publish',
    )) {
      new Trigger(this, 'Trigger', {
        handler,
        executeAfter: [register],
        invocationType: InvocationType.REQUEST_RESPONSE,
        timeout: Duration.seconds(plan.timeoutSeconds + 30),
      });
    }
  }
}
