import { createCodeMatcher } from '../suggesting/codes/code-matcher';
import { matchExactly, type MakeTextMatcher } from './text-matcher';

/**
 * The exact ways first, so that 7 is never taken for 007; what they do not know is sought by words, as in the pane. What
 * only comes nearest is not sure, and so no answer but a hint.
 */
export const matchText: MakeTextMatcher = (list, on) => {
  const exact = matchExactly(list);
  const matcher = createCodeMatcher(list, { on });
  return (text) => {
    const found = exact(text);
    return found.length > 0 ? found : matcher.match(text);
  };
};
