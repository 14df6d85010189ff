import { referenceIn } from '../../../infra/local/references';
import { resourcesOf, synthesiseTemplate } from '../support';

test('a deployment publishes the code lists when they have changed, and fails when that fails', () => {
  const template = synthesiseTemplate();
  const [trigger] = resourcesOf(template, 'Custom::Trigger').values();
  const version = resourcesOf(template, 'AWS::Lambda::Version').get(referenceIn(trigger?.HandlerArn));
  const target = resourcesOf(template, 'AWS::Lambda::Function').get(referenceIn(version?.FunctionName));
  expect(target?.Description).toBe(
    'Publishes the code lists of the standard to the register; run at every deployment',
  );
  expect(trigger).toMatchObject({ InvocationType: 'RequestResponse', ExecuteOnHandlerChange: true });
});
