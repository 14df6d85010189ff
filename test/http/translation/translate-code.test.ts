/** The standard's own maps, read both ways. */
import type { TranslationOptions } from '../../../functions/http/translation/translate-code';
import { MAPS, translatorOf } from './support/real-maps';

function translate(id: string, code: string, options?: TranslationOptions) {
  return translatorOf(
    MAPS.find((map) => map.id === id)!,
    options,
  )(code);
}

const ETHNICITY = 'ethnic-group--ascwds-ethnicity';
const JOB_ROLE = 'job-role--ascwds-job-role';

describe('an ethnic group of the standard, in ASC-WDS', () => {
  it('that means the same is given without a word', () => {
    expect(translate(ETHNICITY, 'WIRI')).toEqual({
      result: true,
      match: [{ relationship: 'equivalent', code: '32', label: 'Irish' }],
    });
  });

  it('that ASC-WDS counts with others is narrower than the code found', () => {
    expect(translate(ETHNICITY, 'WIRT')).toEqual({
      result: true,
      message:
        'The code found covers more than the one asked about. ASC-WDS has one code for Gypsies and Irish Travellers.',
      match: [
        { relationship: 'source-is-narrower-than-target', code: '33', label: 'Gypsy or Irish Traveller' },
      ],
    });
  });

  it('of which ASC-WDS counts a part elsewhere is broader than the code found', () => {
    expect(translate(ETHNICITY, 'OOTH')).toEqual({
      result: true,
      message:
        'The code found covers only part of the one asked about, so look before you use it. ASC-WDS has a code of its own for Arab (47).',
      match: [{ relationship: 'source-is-broader-than-target', code: '98', label: 'Any other ethnic group' }],
    });
  });

  it('that has no code there is said to have none, and why', () => {
    expect(translate(ETHNICITY, 'WROM')).toEqual({
      result: false,
      message:
        'The list "Ethnicity" has no code for this one. Holds Gypsies, who are 33 in ASC-WDS, and Roma, who are 34: ask the person.',
      match: [],
    });
  });

  it.each(['31', 'wbri', ' WBRI', '', '__proto__', 'constructor'])(
    'that is none (%j) is said to be none',
    (code) => {
      expect(translate(ETHNICITY, code)).toEqual({
        result: false,
        message: 'The list "Ethnic group (DfE main and detailed codes)" has no such code.',
        match: [],
      });
    },
  );
});

describe('an ethnicity of ASC-WDS, in the standard', () => {
  const reverse = true;

  it('that means the same is given without a word', () => {
    expect(translate(ETHNICITY, '32', { reverse })).toEqual({
      result: true,
      match: [{ relationship: 'equivalent', code: 'WIRI', label: 'White Irish' }],
    });
  });

  it('of which the standard has one part alone is broader than the code found', () => {
    expect(translate(ETHNICITY, '33', { reverse })).toEqual({
      result: true,
      message:
        'The code found covers only part of the one asked about, so look before you use it. ASC-WDS has one code for Gypsies and Irish Travellers.',
      match: [
        {
          relationship: 'source-is-broader-than-target',
          code: 'WIRT',
          label: 'Traveller of Irish heritage',
        },
      ],
    });
  });

  it('that the standard divides gives the same code first, then its parts', () => {
    const { match, message } = translate(ETHNICITY, '40', { reverse });

    expect(match.map(({ relationship, code }) => [relationship, code])).toEqual([
      ['equivalent', 'APKN'],
      ['source-is-broader-than-target', 'AKPA'],
      ['source-is-broader-than-target', 'AMPK'],
      ['source-is-broader-than-target', 'AOPK'],
    ]);
    expect(message).toBe(
      '4 codes of the list "Ethnic group (DfE main and detailed codes)" are written as this one; the first means the same.',
    );
  });

  it('that comes from several, none of them the same, is left to the asker', () => {
    const { result, match, message } = translate(ETHNICITY, '99', { reverse });

    expect([result, match.map(({ relationship, code }) => [relationship, code]), message]).toEqual([
      true,
      [
        ['source-is-broader-than-target', 'REFU'],
        ['source-is-broader-than-target', 'NOBT'],
      ],
      '2 codes of the list "Ethnic group (DfE main and detailed codes)" are written as this one, so look which of them is meant.',
    ]);
  });
});

it('a code of a collection that no code of the standard is written as has none', () => {
  expect(translate('sex--ascwds-gender', '3', { reverse: true })).toEqual({
    result: false,
    message: 'The list "Sex" has no code for this one.',
    match: [],
  });
});

describe('a code that has ended', () => {
  const technician = {
    result: true,
    match: [{ relationship: 'equivalent', code: '22', label: 'Technician' }],
  };

  it('is said to have ended by the day asked about', () => {
    expect(translate(JOB_ROLE, 'CSTC', { on: '2024-05-21' })).toEqual({
      ...technician,
      message: 'Code 22 was in use until 20 May 2024.',
    });
    expect(translate(JOB_ROLE, '22', { on: '2024-05-21', reverse: true }).message).toBe(
      'The code asked about was in use until 20 May 2024.',
    );
  });

  it.each<[string, TranslationOptions]>([
    ['on its last day', { on: '2024-05-20' }],
    ['when no day is asked about', {}],
  ])('is given without a word %s', (_name, options) => {
    expect(translate(JOB_ROLE, 'CSTC', options)).toEqual(technician);
  });

  it('is named beside why there is no code for it', () => {
    expect(translate('nationality--ascwds-nationality', 'DD', { on: '2026-09-30' })).toEqual({
      result: false,
      message:
        'The list "Nationality" has no code for this one. A state that has ended: use the person\'s nationality of today. The code asked about was in use until 2 October 1990.',
      match: [],
    });
  });
});

it('a spine point not yet made is said to be so', () => {
  expect(translate('spine-point--lges-njc-scp', '5', { on: '2019-03-31' }).message).toMatch(
    /Code 5 is in use from 1 April 2019 only\.$/,
  );
});
