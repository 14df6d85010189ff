import { type Examples, readExamples } from './example-tables';

/** Examples by rule number; none when they can't be had. */
export type FetchExamples = () => Promise<ReadonlyMap<string, Examples>>;

/** Fetches the examples at `address` when they are first wanted and keeps them; what failed is tried again next time. */
export function examplesAt(address: string, ask: (address: string) => Promise<Response>): FetchExamples {
  let kept: Promise<ReadonlyMap<string, Examples>> | undefined;
  return async () => {
    kept ??= ask(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`The examples were answered with ${answer.status}.`);
      return readExamples(await answer.json());
    });
    try {
      return await kept;
    } catch {
      // The rule can be read without them, so nobody is troubled.
      kept = undefined;
      return new Map();
    }
  };
}
