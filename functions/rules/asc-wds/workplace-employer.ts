import type { Parsed, Rule } from '../rule';
import { EMPLOYER_OTHER } from './codes';
import { hasForm } from '../has-form';
import { WORKPLACE_CHECKS } from './source';

const LONGEST_TYPE = 240;
const PUNCTUATION = /[^A-Za-z0-9]+/g;

/** A postcode however it is spaced: with the space that belongs before its last three characters. */
function spacePostcode(text: string): string {
  const plain = text.replace(PUNCTUATION, '');
  return plain.length < 5 || plain.length > 7 ? plain : `${plain.slice(0, -3)} ${plain.slice(-3)}`;
}

/** Address and employer type. */
export const workplaceEmployer: readonly Rule[] = [
  {
    id: 'asc-wds/workplace-1060-3',
    kind: 'cell',
    severity: 'error',
    fields: ['POSTCODE'],
    condition: 'The postcode is written as UK postcodes are; spaces and punctuation do not matter.',
    message: '{value} is not written as a UK postcode. Enter the postcode of the workplace, such as LS1 4AP.',
    form: 'postcode-of-workplace',
    source: `${WORKPLACE_CHECKS}; NMDSdevopsServiceAdm/SopraSteria-SFC@b6857156 backend/server/utils/postcodeSanitizer.js`,
    note: 'The service is content when a postcode stands anywhere in the text; here nothing else may.',
    fails: (postcode) => !hasForm('postcode-of-workplace', spacePostcode(String(postcode))),
    fires: [{ POSTCODE: 'LS1' }, { POSTCODE: '1LS 4AP' }, { POSTCODE: 'Leeds' }],
    quiet: [
      { POSTCODE: 'LS1 4AP' },
      { POSTCODE: 'ls14ap' },
      { POSTCODE: 'LS1-4AP' },
      { POSTCODE: 'GIR 0AA' },
    ],
  },
  {
    id: 'asc-wds/workplace-2070-1',
    kind: 'row',
    severity: 'warning',
    fields: ['OTHERTYPE', 'ESTTYPE'],
    condition: 'An employer of type 8 (other) is described.',
    message: 'Employer type 8 (Other) needs a description. Say in a few words what kind of employer it is.',
    source: WORKPLACE_CHECKS,
    fails: (description: Parsed, type: Parsed) => type === EMPLOYER_OTHER && description === undefined,
    fires: [{ ESTTYPE: '8' }],
    quiet: [{ ESTTYPE: '8', OTHERTYPE: 'Community interest company' }, { ESTTYPE: '6' }],
  },
  {
    id: 'asc-wds/workplace-1070-4',
    kind: 'row',
    severity: 'error',
    fields: ['OTHERTYPE', 'ESTTYPE'],
    condition: 'The description of an employer of type 8 (other) has at most 240 characters.',
    message: 'This description is longer than 240 characters. Shorten it.',
    source: WORKPLACE_CHECKS,
    fails: (description: Parsed, type: Parsed) =>
      type === EMPLOYER_OTHER && description !== undefined && String(description).length > LONGEST_TYPE,
    fires: [{ ESTTYPE: '8', OTHERTYPE: 'x'.repeat(241) }],
    quiet: [
      { ESTTYPE: '8', OTHERTYPE: 'x'.repeat(240) },
      { ESTTYPE: '6', OTHERTYPE: 'x'.repeat(241) },
    ],
  },
  {
    id: 'asc-wds/workplace-2070-2',
    kind: 'row',
    severity: 'warning',
    fields: ['OTHERTYPE', 'ESTTYPE'],
    condition: 'The employer is described only when it is of type 8 (other).',
    message: 'ASC-WDS ignores the description for employer type {ESTTYPE}. Clear it, or correct the type.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (description: Parsed, type: Parsed) => description !== undefined && type !== EMPLOYER_OTHER,
    fires: [{ ESTTYPE: '6', OTHERTYPE: 'Community interest company' }],
    quiet: [{ ESTTYPE: '8', OTHERTYPE: 'Community interest company' }, { ESTTYPE: '6' }],
  },
];
