/** What the template's references lead to: here they name resources, as nothing has an address in AWS. */

/** Logical ids that `value` refers to, however deep, in order. */
export function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'Ref') return [inner as string];
    if (key === 'Fn::GetAtt') return [(inner as string[])[0] as string];
    return referencesIn(inner);
  });
}

/** The one resource that `value` refers to; pseudo parameters such as `AWS::Region` are not resources. */
export function referenceIn(value: unknown): string {
  const [id] = referencesIn(value).filter((reference) => !reference.startsWith('AWS::'));
  if (id === undefined) throw new Error(`Refers to no resource: ${JSON.stringify(value)}`);
  return id;
}

/** Text of a plain or referring value: a reference becomes the logical id of what it refers to. */
export function resolveText(value: unknown): string {
  return typeof value === 'object' && value !== null ? referenceIn(value) : String(value);
}
