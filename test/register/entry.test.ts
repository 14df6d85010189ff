import { NO_HASH, openEntry, sealEntry } from '../../functions/register/entry';
import type { Entry } from '../../functions/register/entry';
import { RegisterError } from '../../functions/register/register-error';

const sealed: Entry = sealEntry({
  n: 1,
  previousHash: NO_HASH,
  action: 'publish',
  changes: [{ id: 'sex', to: 'a'.repeat(64) }],
  manifest: [
    {
      id: 'sex',
      title: 'Sex',
      collection: 'standard',
      count: 2,
      complete: true,
      source: 'a test',
      hash: 'a'.repeat(64),
      status: 'active',
      effectiveFrom: '2026-11-22',
    },
  ],
  by: 'tester',
  at: '2026-11-22T09:30:00.000Z',
  reason: 'A test',
  requestId: 'r-1',
});

describe('an entry read from storage', () => {
  it('is the entry that was sealed', () => {
    expect(openEntry(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
  });

  it.each<[string, unknown]>([
    ['another author', { ...sealed, by: 'someone else' }],
    ['another content of a list', { ...sealed, manifest: [{ ...sealed.manifest[0], hash: 'b'.repeat(64) }] }],
    ['another entry before it', { ...sealed, previousHash: 'c'.repeat(64) }],
    ['a name that entries do not have', { ...sealed, extra: true }],
    ['no manifest', { ...sealed, manifest: undefined }],
    ['nothing', undefined],
  ])('is refused as damaged with %s', (_name, stored) => {
    expect(() => openEntry(stored)).toThrow(RegisterError);
  });
});
