import type { Parsed, RowRule, RuleContext } from '../rule';
import { EXTERNAL_PROVIDER, LISTS } from './codes';
import { TRAINING_CHECKS } from './source';

/** Who gave the training: a provider is named only when it came from outside (WHODELIVERED 2). */
export const trainingDelivery: readonly RowRule[] = [
  {
    id: 'asc-wds/training-2090-1',
    kind: 'row',
    severity: 'warning',
    fields: ['PROVIDERNAME', 'WHODELIVERED'],
    condition: 'The provider is left empty unless the training came from an external provider (2).',
    message:
      'ASC-WDS ignores the provider because the training is not said to come from an external provider. Clear it, or enter 2 in {heading WHODELIVERED}.',
    clears: true,
    source: TRAINING_CHECKS,
    fails: (provider: Parsed, who: Parsed) => provider !== undefined && who !== EXTERNAL_PROVIDER,
    fires: [{ PROVIDERNAME: '1', WHODELIVERED: '1' }, { PROVIDERNAME: '1' }],
    quiet: [{ PROVIDERNAME: '1', WHODELIVERED: '2' }, { WHODELIVERED: '1' }],
  },
  {
    id: 'asc-wds/training-1090-1',
    kind: 'row',
    severity: 'error',
    fields: ['PROVIDERNAME', 'WHODELIVERED'],
    condition: 'An external provider is a code of the list of training providers.',
    message:
      '{value} is not a code of a training provider. Use the code that the list of training providers has for it.',
    source: TRAINING_CHECKS,
    fails: (provider: Parsed, who: Parsed, context: RuleContext) =>
      provider !== undefined &&
      who === EXTERNAL_PROVIDER &&
      context.codeFault(LISTS.trainingProvider, provider),
    fires: [
      { PROVIDERNAME: '900', WHODELIVERED: '2' },
      { PROVIDERNAME: 'Skills for Care', WHODELIVERED: '2' },
    ],
    quiet: [
      { PROVIDERNAME: '88', WHODELIVERED: '2' },
      { PROVIDERNAME: '900', WHODELIVERED: '1' },
      { WHODELIVERED: '2' },
    ],
  },
];
