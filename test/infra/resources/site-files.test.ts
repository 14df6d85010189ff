import { referencesIn } from '../../../infra/local/references';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApp, resourcesOf, synthesiseTemplate, temporaryFolder } from '../support';

const template = synthesiseTemplate();
const deployments = Object.entries(template.findResources('Custom::CDKBucketDeployment')) as [
  string,
  { Properties: Record<string, unknown>; DependsOn: string[] },
][];

test('what pages load is kept by browsers for ever, pages themselves are asked about each time', () => {
  expect(
    deployments.map(
      ([
        ,
        {
          Properties: { Include, Exclude, SystemMetadata },
        },
      ]) => ({ Include, Exclude, SystemMetadata }),
    ),
  ).toEqual([
    {
      Include: ['chunks/*'],
      Exclude: ['*'],
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    },
    { Include: undefined, Exclude: ['chunks/*'], SystemMetadata: { 'cache-control': 'no-cache' } },
  ]);
});

test('nothing that an open page still asks for is taken away', () => {
  expect(deployments.map(([, { Properties }]) => Properties.Prune)).toEqual([false, false]);
});

test('the pages come last: after the chunks, the API and the code lists', () => {
  const [chunks, pages] = deployments;
  const [trigger] = resourcesOf(template, 'Custom::Trigger').keys();
  const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage').keys();
  expect(pages?.[1].DependsOn).toEqual(expect.arrayContaining([chunks?.[0], trigger, stage]));
  expect(referencesIn(pages?.[1].Properties.DistributionId)).toHaveLength(1);
});

test('the manifest that a deployment serves names its own address, wherever that turns out to be', () => {
  const { directory } = createTestApp(temporaryFolder()).synth();
  const manifests = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  );
  const texts = manifests.map((file) => readFileSync(join(directory, file), 'utf8')).sort();
  expect(texts).toEqual([
    '<SourceLocation DefaultValue="https://<<marker:0xbaba:0>>/taskpane.html"/>',
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
  ]);
  const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution').keys();
  expect(deployments[1]?.[1].Properties.SourceMarkers).toEqual([
    {},
    { '<<marker:0xbaba:0>>': { 'Fn::GetAtt': [distribution, 'DomainName'] } },
  ]);
});
