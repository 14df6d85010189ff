/** The stack and the browser that all suites of a run share. */
import { type Browser, chromium } from 'playwright-core';
import type { LocalStack } from '../../../infra/local/start-local-stack';
import { SHARED_ADDRESS } from './shared-address';

/** A local stack for the tests of one file. Others use it too: nothing of it is changed, or a stack of its own is taken. */
export function useSharedStack(): () => Pick<LocalStack, 'url' | 'fetch'> {
  let url: string | undefined;
  beforeAll(async () => {
    url = await addressOf('stack');
  });
  return () => {
    if (url === undefined) throw new Error('The local stack is there once the tests run, not before.');
    const base = url;
    return {
      url,
      fetch: (input, init) => fetch(typeof input === 'string' ? new URL(input, base) : input, init),
    };
  };
}

/** A connection to the browser of the run. What is opened by it is closed with it, and seen by nobody else. */
export async function connectBrowser(): Promise<Browser> {
  return chromium.connect(await addressOf('browser'));
}

/** Starts it if need be. */
async function addressOf(name: 'stack' | 'browser'): Promise<string> {
  const answer = await fetch(`${process.env[SHARED_ADDRESS]}/${name}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
