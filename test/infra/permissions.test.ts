/** Who may do what, in one table: read it in a review before anything else. */
import type { Template } from 'aws-cdk-lib/assertions';
import { referencesIn } from '../../infra/local/references';
import { resourcesOf, synthesiseTemplate } from './support';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const PUBLISHED_ONLY = {
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['REGISTER', 'BODY#*'] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
};

const ALLOWED = {
  'get-standard': { log: LOG, register: READ },
  'list-code-lists': { log: LOG, register: READ },
  'get-code-list': { log: LOG, register: READ },
  'check-table': { log: LOG, register: READ },
  'relate-tables': { log: LOG, register: READ },
  'translate-code': { log: LOG, register: READ },
  'get-openapi': { log: LOG, register: [] },
  'publish-standard': { log: LOG, register: [...READ, 'dynamodb:PutItem'].sort() },
};

const template = synthesiseTemplate();

test('each function may write its own log and use the register as planned, and nothing else', () => {
  const table = [...resourcesOf(template, 'AWS::DynamoDB::GlobalTable').keys()];
  const granted = Object.fromEntries(
    ourFunctions(template).map(({ name, statements, log }) => {
      const onLog = statements.filter(({ Resource }) => referencesIn(Resource).includes(log));
      const onRegister = statements.filter(({ Resource }) =>
        referencesIn(Resource).some((id) => table.includes(id)),
      );
      expect(onLog.length + onRegister.length).toBe(statements.length);
      return [name, { log: actionsOf(onLog), register: actionsOf(onRegister) }];
    }),
  );
  expect(granted).toEqual(ALLOWED);
});

test('the register is reached in the partitions of what is published alone, never by a key left out', () => {
  const conditions = ourFunctions(template)
    .flatMap(({ statements }) => statements)
    .filter((statement) => actionsOf([statement]).some((action) => action.startsWith('dynamodb:')))
    .map(({ Condition }) => Condition);
  expect(conditions).toEqual(Array(7).fill(PUBLISHED_ONLY));
});

test('each function has a role of its own, without managed policies, that Lambda alone may take', () => {
  const functions = ourFunctions(template);
  expect(new Set(functions.map(({ role }) => role)).size).toBe(functions.length);
  for (const { role } of functions) {
    expect(resourcesOf(template, 'AWS::IAM::Role').get(role)).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
        ],
      },
      Tags: [{ Key: 'service', Value: 'workforce-standard' }],
    });
  }
});

test('nothing in the stack may update, delete or scan the register', () => {
  const actions = [...resourcesOf(template, 'AWS::IAM::Policy').values()].flatMap((policy) =>
    actionsOf((policy.PolicyDocument as { Statement: Statement[] }).Statement),
  );
  expect(
    actions.filter((action) => /^(\*|dynamodb:(?!BatchGetItem|GetItem|Query|PutItem))/.test(action)),
  ).toEqual([]);
});

function ourFunctions(from: Template) {
  const policies = [...resourcesOf(from, 'AWS::IAM::Policy').values()];
  return [...resourcesOf(from, 'AWS::Lambda::Function').values()].flatMap((properties) => {
    const { Environment, Role, LoggingConfig } = properties as {
      Environment?: { Variables: Record<string, string> };
      Role: unknown;
      LoggingConfig?: { LogGroup: unknown };
    };
    const name = Environment?.Variables.POWERTOOLS_SERVICE_NAME;
    if (name === undefined) return [];
    const role = referencesIn(Role)[0] as string;
    const statements = policies
      .filter(({ Roles }) => referencesIn(Roles).includes(role))
      .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement);
    return [{ name, role, statements, log: referencesIn(LoggingConfig?.LogGroup)[0] as string }];
  });
}

function actionsOf(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ Action }) => Action).sort();
}
