import { useEffect, useState } from 'preact/hooks';
import type { CellPlace } from '../../workbook/host';
import { useHost } from '../parts/context';

/** The formula of a cell, null when it holds none or while that is not known. */
export function useFormula({ sheet, row, column }: CellPlace): string | null {
  const host = useHost();
  const [formula, setFormula] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setFormula(null);
    host.formulasAt([{ sheet, row, column }]).then(
      ([found]) => current && setFormula(found ?? null),
      // Not knowing costs the hint alone: a formula is not overwritten anyway.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host, sheet, row, column]);
  return formula;
}
