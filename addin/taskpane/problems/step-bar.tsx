import type { JSX } from 'preact';
import { formatCount } from '../../../core/values/words';
import type { Steps } from './steps';
import { useActions, usePaneState } from '../parts/context';
import { Icon } from '../parts/icons';

/** Previous and Next, always in view. */
export function StepBar({ steps }: { readonly steps: Steps }): JSX.Element {
  const { current } = usePaneState();
  const { step } = useActions();
  const place = steps.placeOf(current);
  const all = steps.count === 0 ? 'None listed' : formatCount(steps.count);
  return (
    <nav class="step-bar" aria-label="Problems one by one">
      <fluent-button size="small" disabled={steps.count === 0} onClick={() => void step(-1)}>
        <Icon name="previous" slot="start" /> Previous
      </fluent-button>
      <span class="step-place">{place === 0 ? all : `${formatCount(place)} of ${all}`}</span>
      <fluent-button size="small" disabled={steps.count === 0} onClick={() => void step(1)}>
        Next <Icon name="next" slot="end" />
      </fluent-button>
    </nav>
  );
}
