import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { RegisterAccess } from '../plans/function-plans';

/** Partitions that published code lists live in; drafts have others. */
const PUBLISHED = ['REGISTER', 'BODY#*'];

/**
 * Actions by access. Nobody may update or delete: the register is only ever appended to. `PutItem` could still
 * overwrite (IAM can't demand a condition expression); the chain of hashes and point-in-time recovery stand behind it.
 */
const ACTIONS: Readonly<Record<RegisterAccess, readonly string[]>> = {
  none: [],
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  publish: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
};

/** The append-only store of code lists. It outlives the stack. */
export class RegisterTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** What a role needs for `access`, and nothing else; empty for a function without access. */
  statements(access: RegisterAccess): PolicyStatement[] {
    if (ACTIONS[access].length === 0) return [];
    return [
      new PolicyStatement({
        actions: [...ACTIONS[access]],
        resources: [this.table.tableArn],
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': PUBLISHED },
          // ForAllValues holds for a request that names no key at all; this does not.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    ];
  }
}
