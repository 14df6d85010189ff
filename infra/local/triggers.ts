/** What the template has run once at every deployment: here, at every start. */
import type { Assembly } from './assembly';
import type { LocalFunction } from './local-function';
import { referenceIn } from './references';

/** Runs them in turn. A failure fails the start, as it fails a deployment. */
export async function runTriggers(
  assembly: Assembly,
  functions: ReadonlyMap<string, LocalFunction>,
): Promise<void> {
  for (const [id, { HandlerArn }] of assembly.ofType('Custom::Trigger')) {
    const version = assembly.get(referenceIn(HandlerArn));
    const handler = functions.get(referenceIn(version.Properties?.FunctionName));
    if (handler === undefined) throw new Error(`The trigger ${id} runs no function of ours`);
    await handler.invoke({});
  }
}
