/** Runs a function of the template in this process, from the very bundle that would be deployed. */
import { Console } from 'node:console';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { compileFunction } from 'node:vm';

export type Handler = (event: unknown, context: unknown) => Promise<unknown>;

export interface LocalFunctionProps {
  readonly name: string;
  /** Folder of the bundle. */
  readonly folder: string;
  /** As in the template: `index.handler`. */
  readonly handler: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Hears every line the function logs. */
  readonly onLog: (line: string) => void;
}

/**
 * A function with an environment and a log of its own, as it has in Lambda: it sees no variable of this machine, so
 * neither can it reach a real AWS account by somebody's profile. Its time limit is not enforced: all functions share
 * one processor here.
 */
export class LocalFunction {
  private handler: Handler | undefined;

  constructor(private readonly props: LocalFunctionProps) {}

  /** Rejects with what the function throws, once it is logged: as in Lambda, the caller is told nothing of it. */
  async invoke(event: unknown): Promise<unknown> {
    try {
      this.handler ??= loadHandler(this.props);
      return await this.handler(event, this.context());
    } catch (error) {
      this.props.onLog(error instanceof Error ? (error.stack ?? error.message) : String(error));
      throw error;
    }
  }

  private context(): unknown {
    const { name, memoryMegabytes, timeoutSeconds } = this.props;
    const end = Date.now() + timeoutSeconds * 1000;
    return {
      awsRequestId: randomUUID(),
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: `arn:aws:lambda:eu-west-2:000000000000:function:${name}`,
      memoryLimitInMB: String(memoryMegabytes),
      logGroupName: `/local/${name}`,
      logStreamName: 'local',
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    };
  }
}

/**
 * Evaluates the bundle afresh, as CommonJS does, with `process` and `console` of its own. (Node's `require` would
 * give a second stack in this process the first one's module, and with it its table.)
 */
function loadHandler({ folder, handler, environment, onLog }: LocalFunctionProps): Handler {
  const [file, name] = handler.split('.') as [string, string];
  const path = join(folder, `${file}.js`);
  const ownProcess = processWith(environment, onLog);
  const own: Record<string, unknown> = { process: ownProcess, 'node:process': ownProcess };
  const nodeRequire = createRequire(path);
  const load = (id: string): unknown => {
    // In Lambda there is no folder of packages to fall back on.
    if (!isBuiltin(id))
      throw Object.assign(new Error(`Cannot find module '${id}'`), { code: 'MODULE_NOT_FOUND' });
    return own[id] ?? nodeRequire(id);
  };
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'process', 'console'];
  const run = compileFunction(readFileSync(path, 'utf8'), parameters, { filename: path });
  const ownConsole = new Console(ownProcess.stdout, ownProcess.stderr);
  run(module.exports, load, module, path, dirname(path), ownProcess, ownConsole);
  const exported = module.exports[name];
  if (typeof exported !== 'function') throw new Error(`${path} has no handler called ${name}`);
  return exported as Handler;
}

function processWith(
  environment: Readonly<Record<string, string>>,
  onLog: (line: string) => void,
): NodeJS.Process {
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n')) if (line !== '') onLog(line);
      done();
    },
  });
  return Object.create(process, {
    env: { value: { ...environment } },
    stdout: { value: log },
    stderr: { value: log },
  }) as NodeJS.Process;
}
