import { WorkerDied } from '../../addin/worker/outside/worker-died';
import { CallLine } from '../../addin/worker/line/call-line';
import { workInProcess, type WorkInProcess } from './support/work-in-process';

/** Workers that die of a question by themselves, so many of them. */
function mortal(deaths: number): WorkInProcess & { readonly told: string[] } {
  const told: string[] = [];
  const made: WorkInProcess = workInProcess((port) => {
    new CallLine(port, {
      alive: () => undefined,
      know: (standard: string) => told.push(standard),
      foundSoFar() {
        if (made.started() <= deaths) made.die();
        return made.started() <= deaths ? new Promise(() => undefined) : 'answer';
      },
    });
  });
  return { ...made, told };
}

describe('A worker that dies', () => {
  it('is started again, and asked the same again', async () => {
    const { work, started } = mortal(1);
    let died = 0;
    work.onDied(() => (died += 1));
    expect([await work.do((calls) => calls.foundSoFar()), started(), died]).toEqual(['answer', 2, 1]);
    work.end();
  });

  it('has its successor told what it was told itself', async () => {
    const { work, told } = mortal(1);
    await work.tell('standard', (calls) => calls.know('the standard' as never, ''));
    await work.do((calls) => calls.foundSoFar());
    expect(told).toEqual(['the standard', 'the standard']);
    work.end();
  });

  it('twice of one question is said, and the next question starts another', async () => {
    const { work } = mortal(2);
    await expect(work.do((calls) => calls.foundSoFar())).rejects.toThrow(WorkerDied);
    expect(await work.do((calls) => calls.foundSoFar())).toBe('answer');
    work.end();
  });

  it('is not started before anything is asked of it', () => {
    expect(mortal(0).started()).toBe(0);
  });
});
