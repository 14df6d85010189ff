import { referenceIn, referencesIn, resolveText } from '../../../infra/local/references';

test.each([
  ['a plain reference', { Ref: 'Table' }, ['Table']],
  ['an attribute', { 'Fn::GetAtt': ['Function', 'Arn'] }, ['Function']],
  ['a joined text', { 'Fn::Join': ['', ['integrations/', { Ref: 'One' }]] }, ['One']],
  [
    'something deep',
    { 'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }] }] },
    ['Api'],
  ],
  ['text', 'Table', []],
  ['nothing', undefined, []],
])('%s refers to what it names', (_what, value, expected) => {
  expect(referencesIn(value)).toEqual(expected);
});

test('the region and the account are no resources', () => {
  expect(referenceIn({ 'Fn::Join': ['', [{ Ref: 'AWS::Region' }, { Ref: 'Table' }]] })).toBe('Table');
  expect(() => referenceIn({ Ref: 'AWS::Region' })).toThrow('Refers to no resource');
});

test('text stays text, a reference becomes the name of what it refers to', () => {
  expect(['plain', 5, { Ref: 'Table' }].map(resolveText)).toEqual(['plain', '5', 'Table']);
});
