/** Keys of the register's table. Numbers are padded, so that their order as text is their order. */
export const REGISTER_KEY = 'REGISTER';

export function entryKey(n: number): { PK: string; SK: string } {
  return { PK: REGISTER_KEY, SK: `ENTRY#${String(n).padStart(8, '0')}` };
}

export function partKey(hash: string, part: number): { PK: string; SK: string } {
  return { PK: `BODY#${hash}`, SK: `PART#${String(part).padStart(3, '0')}` };
}
