/** The description of the API as the linters of two other makers read it, by the rules they recommend. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { describeApi } from '../../functions/http/openapi';

/** The document with everything gone that other tools ask for and no program of ours needs. */
function bareDocument(): unknown {
  const document = JSON.parse(JSON.stringify(describeApi())) as {
    info: Record<string, unknown>;
    security?: unknown;
    paths: Record<string, Record<string, Record<string, unknown>>>;
  };
  delete document.info.contact;
  delete document.security;
  for (const operation of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
    for (const part of ['security', 'description', 'tags']) delete operation[part];
  }
  return document;
}

async function faultsByRedocly(document: unknown): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config,
  });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

async function faultsBySpectral(document: unknown): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[oas as RulesetDefinition, 'recommended']] });
  const problems = await spectral.run(document as Record<string, unknown>);
  return problems.map(({ code, message, path }) => `${code}: ${path.join('.')}: ${message}`);
}

const LINTERS = [
  ['Redocly’s recommended rules', faultsByRedocly],
  ['Spectral’s spectral:oas', faultsBySpectral],
] as const;

describe.each(LINTERS)('The description of the API, by %s', (_, faultsOf) => {
  it('has no fault', async () => {
    expect(await faultsOf(describeApi())).toEqual([]);
  });

  it('would have some without its descriptions, its contact and its security', async () => {
    expect(await faultsOf(bareDocument())).not.toEqual([]);
  });
});
