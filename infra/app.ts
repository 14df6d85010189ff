/** The CDK app: `cdk deploy --app "tsx infra/app.ts"`. Synthesis alone needs no AWS account, no network, no Docker. */
import { App, Validations } from 'aws-cdk-lib';
import recommendedFlags from 'aws-cdk-lib/recommended-feature-flags.json';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { ASSEMBLY_OUT } from './plans/paths';
import { readSettings } from './plans/settings';
import { WorkforceStack, type WorkforceStackSources } from './workforce-stack';

/** Beyond what CDK recommends: findings of the built-in validation stop the synthesis, not only warn. */
const FLAGS = { '@aws-cdk/core:validateAgainstDefaultRules': true };

export interface AppOptions {
  readonly outdir?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly sources?: WorkforceStackSources;
  /** Whether cdk-nag and the template validation of CDK look at it; they take ten times as long as the synthesis. */
  readonly validate?: boolean;
}

/** The whole app. It is validated when it is synthesised, and stops there when something is found. */
export function createApp({
  outdir = ASSEMBLY_OUT,
  context = {},
  sources,
  validate = true,
}: AppOptions = {}): App {
  const app = new App({
    outdir,
    context: { ...recommendedFlags, ...FLAGS, ...context },
    analyticsReporting: false,
    builtinCloudFormationValidation: validate ? undefined : false,
  });
  new WorkforceStack(app, 'WorkforceStandard', { settings: readSettings(app.node), sources });
  if (validate) Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return app;
}

if (require.main === module) createApp({ outdir: process.env.CDK_OUTDIR }).synth();
