/** The same answer for the same argument, worked out once: for one thing at a time, such as the run on show. */
export function once<Argument extends object, Answer>(
  work: (argument: Argument) => Answer,
): (argument: Argument) => Answer {
  let last: { argument: Argument; answer: Answer } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, answer: work(argument) };
    return last.answer;
  };
}
