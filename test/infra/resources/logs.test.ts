import { referencesIn } from '../../../infra/local/references';
import { resourcesOf, synthesiseTemplate } from '../support';

const template = synthesiseTemplate();

test('every log is encrypted with our key and forgotten after 90 days', () => {
  const [key] = resourcesOf(template, 'AWS::KMS::Key').keys();
  const logs = [...resourcesOf(template, 'AWS::Logs::LogGroup').values()];
  expect(logs.map(({ KmsKeyId, RetentionInDays }) => [referencesIn(KmsKeyId), RetentionInDays])).toEqual(
    Array(10).fill([[key], 90]),
  );
});

test('the days can be chosen', () => {
  const logs = resourcesOf(synthesiseTemplate({ logDays: 30 }), 'AWS::Logs::LogGroup').values();
  expect(new Set([...logs].map(({ RetentionInDays }) => RetentionInDays))).toEqual(new Set([30]));
});

test('the key is changed every year, and CloudWatch Logs may use it for logs of this account alone', () => {
  const [key] = resourcesOf(template, 'AWS::KMS::Key').values();
  const { Statement } = key?.KeyPolicy as { Statement: { Principal: unknown }[] };
  expect(key?.EnableKeyRotation).toBe(true);
  expect(Statement).toEqual([
    {
      Effect: 'Allow',
      Action: 'kms:*',
      Resource: '*',
      Principal: { AWS: { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':root']] } },
    },
    {
      Effect: 'Allow',
      Action: [
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ],
      Resource: '*',
      Principal: { Service: 'logs.eu-west-2.amazonaws.com' },
      Condition: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': {
            'Fn::Join': ['', ['arn:aws:logs:eu-west-2:', { Ref: 'AWS::AccountId' }, ':log-group:*']],
          },
        },
      },
    },
  ]);
});
