import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionPlan } from '../plans/function-plans';
import type { StageSettings } from '../plans/settings';
import type { LogKey } from './log-key';
import type { RegisterTable } from './register-table';

export interface LambdaFunctionProps {
  readonly plan: FunctionPlan;
  readonly settings: StageSettings;
  /** Folder with one folder of bundled code a function. */
  readonly functionsFolder: string;
  readonly register: RegisterTable;
  readonly logKey: LogKey;
}

/** One function with a log and a role of its own; the role may write that log and use the register as planned. */
export class LambdaFunction extends Construct {
  readonly plan: FunctionPlan;
  readonly function: Function;

  constructor(
    scope: Construct,
    id: string,
    { plan, settings, functionsFolder, register, logKey }: LambdaFunctionProps,
  ) {
    super(scope, id);
    this.plan = plan;
    const logGroup = new LogGroup(this, 'Log', {
      retention: settings.logDays,
      encryptionKey: logKey.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const statement of register.statements(plan.access)) role.addToPolicy(statement);

    this.function = new Function(this, 'Function', {
      description: plan.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(functionsFolder, plan.name)),
      handler: 'index.handler',
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      memorySize: plan.memoryMegabytes,
      timeout: Duration.seconds(plan.timeoutSeconds),
      reservedConcurrentExecutions: settings.reserveConcurrency ? plan.reservedConcurrency : undefined,
      environment: {
        ...(plan.access === 'none' ? {} : { TABLE_NAME: register.table.tableName }),
        POWERTOOLS_SERVICE_NAME: plan.name,
      },
    });
  }
}
