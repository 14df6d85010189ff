/** Everything that is deployed, put together. Each resource is described in its own file. */
import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { FUNCTION_PLANS } from './plans/function-plans';
import { acknowledgeFindings } from './nag-suppressions';
import { FUNCTIONS_OUT, SITE_OUT } from './plans/paths';
import { Alarms } from './resources/alarms';
import { HttpService } from './resources/http-service';
import { LambdaFunction } from './resources/lambda-function';
import { LogKey } from './resources/log-key';
import { PublishOnDeploy } from './resources/publish-on-deploy';
import { RegisterTable } from './resources/register-table';
import { Site } from './resources/site';
import type { StageSettings } from './plans/settings';

/** What is deployed: folders made by the build. */
export interface WorkforceStackSources {
  readonly functions: string;
  readonly site: string;
}

export interface WorkforceStackProps {
  readonly settings: StageSettings;
  readonly sources?: WorkforceStackSources;
}

export class WorkforceStack extends Stack {
  constructor(scope: Construct, id: string, { settings, sources }: WorkforceStackProps) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Workforce Standard: checks workforce sheets against one data standard',
      terminationProtection: true,
    });
    Tags.of(this).add('service', 'workforce-standard');

    const { functions: functionsFolder, site: siteFolder } = sources ?? {
      functions: FUNCTIONS_OUT,
      site: SITE_OUT,
    };
    const logKey = new LogKey(this, 'LogKey');
    const register = new RegisterTable(this, 'Register');
    const functions = FUNCTION_PLANS.map(
      (plan) => new LambdaFunction(this, plan.name, { plan, settings, functionsFolder, register, logKey }),
    );
    const service = new HttpService(this, 'Service', { functions, settings, logKey });
    const site = new Site(this, 'Site', { siteFolder, service, settings, logKey });
    const publish = new PublishOnDeploy(this, 'Publish', { functions, register });
    // New pages come last: by then the service they ask is there, with the lists they expect.
    site.files.node.addDependency(service, publish);
    new Alarms(this, 'Alarms', { functions, service, register, settings });

    new CfnOutput(this, 'Address', {
      value: site.address,
      description: 'Address of the page and of the add-in',
    });
    acknowledgeFindings(this, site.bucket.node.defaultChild as CfnBucket);
  }
}
