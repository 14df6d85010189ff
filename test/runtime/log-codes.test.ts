import { LOG } from '../../functions/runtime/log-codes';

describe('log messages', () => {
  const messages = Object.values(LOG);

  it('have each a code of their own', () => {
    expect(new Set(messages.map(({ code }) => code)).size).toBe(messages.length);
  });

  it.each(messages.map(({ code, message }) => [code, message]))('%s has fixed words', (code, message) => {
    expect(code).toMatch(/^WS-\d{3}$/);
    expect(message).toMatch(/^[A-Z][a-z :]+$/);
  });
});
