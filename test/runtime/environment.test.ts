import { readEnvironment } from '../../functions/runtime/environment';

describe('the environment of a function', () => {
  it('names the table', () => {
    expect(readEnvironment({ TABLE_NAME: 'register', OTHER: 'x' })).toEqual({ tableName: 'register' });
  });

  it.each([
    ['is missing', {}],
    ['is empty', { TABLE_NAME: '' }],
  ])('stops the function at its start when the table %s', (_name, variables) => {
    expect(() => readEnvironment(variables)).toThrow('TABLE_NAME');
  });
});
