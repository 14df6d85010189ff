import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { findingsIn, isNoise, type FixScope } from '../../fixing/fix-scope';
import { fixWords } from '../../fixing/fix-words';
import type { Fix } from '../../fixing/fixes-of';
import type { Notes } from '../../explaining/notes';
import type { CheckRun } from '../../model/check-run';
import { explainedOf } from '../state/listing';
import { formatCount } from '../../../core/values/words';
import { useActions, usePaneState } from '../parts/context';

interface FixButtonsProps {
  readonly run: CheckRun;
  /** Position in the run's findings. */
  readonly at: number;
  readonly fixes: readonly Fix[];
}

/** The suggestion as the main button, the same for all alike, and what else could be done. */
export function FixButtons({ run, at, fixes }: FixButtonsProps): JSX.Element | null {
  const { fixing } = usePaneState();
  const { fixOne } = useActions();
  const finding = run.findings[at]!;
  const [first, ...others] = fixes;
  if (first === undefined) return null;
  return (
    <div class="fix-buttons" data-part="fix-buttons">
      <FixButton words={fixWords(run, finding, first)} primary fixing={fixing} onUse={() => fixOne(at, 0)} />
      <Together run={run} at={at} first={first} />
      {others.length > 0 && (
        <details class="card-more">
          <summary>Other {finding.reason === undefined ? 'ways' : 'values'} it could be</summary>
          <div class="fix-buttons">
            {others.map((fix, n) => (
              <FixButton
                key={fix.suggestion.value}
                words={fixWords(run, finding, fix)}
                fixing={fixing}
                onUse={() => fixOne(at, n + 1)}
              />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

interface FixButtonProps {
  readonly words: string;
  readonly primary?: boolean;
  readonly fixing: boolean;
  readonly onUse: () => Promise<void>;
}

function FixButton({ words, primary = false, fixing, onUse }: FixButtonProps): JSX.Element {
  return (
    <fluent-button
      class="fix-button"
      size="small"
      appearance={primary ? 'primary' : 'outline'}
      disabled-focusable={fixing}
      onClick={() => void onUse()}
    >
      {words}
    </fluent-button>
  );
}

interface TogetherProps extends Omit<FixButtonsProps, 'fixes'> {
  readonly first: Fix;
}

/** Fixes of many cells, each shown before it is done. */
function Together({ run, at, first }: TogetherProps): JSX.Element {
  const { notes } = usePaneState();
  const { previewFix } = useActions();
  const finding = run.findings[at]!;
  const choices = useMemo(() => scopesOf(run, at, first, notes), [run, at, first, notes]);
  return (
    <>
      {choices.map(({ scope, words }) => (
        <button
          key={scope.kind}
          type="button"
          class="link-button"
          aria-haspopup="dialog"
          data-scope={scope.kind}
          onClick={() => void previewFix(scope)}
          title={finding.reason === undefined ? undefined : 'Shows what would change before anything does'}
        >
          {words}
        </button>
      ))}
    </>
  );
}

function scopesOf(run: CheckRun, at: number, first: Fix, notes: Notes): { scope: FixScope; words: string }[] {
  const explained = explainedOf(run, notes);
  const countIn = (scope: FixScope): number => findingsIn(run, scope, explained).length;
  const finding = run.findings[at]!;
  const same: FixScope = { kind: 'same', finding: at, suggestion: 0 };
  const alike = countIn(same);
  const choices: { scope: FixScope; words: string }[] = [];
  if (alike > 1) choices.push({ scope: same, words: `Fix all ${formatCount(alike)} like this…` });
  if (isNoise(finding)) {
    const noise: FixScope = { kind: 'noise', finding: at };
    const count = countIn(noise);
    if (count > alike)
      choices.push({ scope: noise, words: `Tidy all ${formatCount(count)} in this column…` });
  } else if (first.suggestion.sure) {
    const rule: FixScope = { kind: 'rule', finding: at };
    const count = countIn(rule);
    if (count > alike)
      choices.push({
        scope: rule,
        words: `Fix what is sure among all ${formatCount(count)} problems of this kind…`,
      });
  }
  return choices;
}
