import { repeated } from './repeated';
import type { CodeListBody } from './standard-package';

/** What is wrong within one code list. */
export function findCodeListFaults({ id, codes }: CodeListBody): string[] {
  const known = new Set(codes.map(({ code }) => code));
  return [
    ...repeated(codes.map(({ code }) => code)).map((code) => `${id} has the code ${code} twice`),
    ...codes
      .filter(({ code, label }) => code.trim() !== code || label.trim() !== label || code === '' || label === '')
      .map(({ code }) => `${id} has a blank or a space at the end in the code ${code} or its label`),
    ...codes
      .filter(({ validFrom, validTo }) => validFrom !== undefined && validTo !== undefined && validFrom > validTo)
      .map(({ code }) => `${id} ends the code ${code} before it begins`),
    ...codes
      .filter(({ broader }) => broader !== undefined && !known.has(broader))
      .map(({ code, broader }) => `${id} puts the code ${code} under ${broader}, which does not exist`),
    ...codes.flatMap(({ code, aliases = [] }) =>
      aliases.filter((alias) => alias.trim() !== alias || alias === '').map(() => `${id} has a blank alias of ${code}, or a space at an end of one`),
    ),
    ...findCircles(codes, id),
  ];
}

/** A code that is, through others, part of itself. */
function findCircles(codes: CodeListBody['codes'], id: string): string[] {
  const broaderOf = new Map(codes.map(({ code, broader }) => [code, broader]));
  return codes.flatMap(({ code }) => {
    const passed = new Set<string>();
    for (let at = broaderOf.get(code); at !== undefined && !passed.has(at); at = broaderOf.get(at)) {
      if (at === code) return [`${id} makes the code ${code} part of itself`];
      passed.add(at);
    }
    return [];
  });
}
