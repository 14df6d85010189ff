/** Every function of the template that is ours, ready to run, by logical id. */
import type { Assembly } from './assembly';
import { LocalFunction } from './local-function';
import { resolveText } from './references';

/** What Lambda itself gives a function, and what keeps it on this machine. */
function runtimeEnvironment(endpoint: string, memoryMegabytes: number, name: string): Record<string, string> {
  return {
    TZ: 'UTC',
    AWS_REGION: 'eu-west-2',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // No profile of this machine is read.
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

export function readFunctions(
  assembly: Assembly,
  endpoint: string,
  onLog: (line: string) => void,
): ReadonlyMap<string, LocalFunction> {
  const functions = new Map<string, LocalFunction>();
  for (const [id, properties] of assembly.ofType('AWS::Lambda::Function')) {
    // Those that CDK brings for the deployment itself are written for Lambda's own Node, or in Python.
    const { Environment, Handler, MemorySize, Timeout, Code } = properties as unknown as FunctionProperties;
    if (Environment?.Variables.POWERTOOLS_SERVICE_NAME === undefined) continue;
    const variables = Object.entries(Environment.Variables).map(([name, value]) => [
      name,
      resolveText(value),
    ]);
    const name = resolveText(Environment.Variables.POWERTOOLS_SERVICE_NAME);
    functions.set(
      id,
      new LocalFunction({
        name,
        folder: assembly.assetFolder(Code.S3Key),
        handler: Handler,
        memoryMegabytes: MemorySize,
        timeoutSeconds: Timeout,
        environment: { ...runtimeEnvironment(endpoint, MemorySize, name), ...Object.fromEntries(variables) },
        onLog,
      }),
    );
  }
  return functions;
}

interface FunctionProperties {
  readonly Environment?: { readonly Variables: Readonly<Record<string, unknown>> };
  readonly Handler: string;
  readonly MemorySize: number;
  readonly Timeout: number;
  readonly Code: { readonly S3Key: string };
}
