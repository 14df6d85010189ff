import { useEffect, useState } from 'preact/hooks';

/** Whether something has gone on for longer than `milliseconds`: what is over sooner need not be seen at all. */
export function useAfter(going: boolean, milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!going) return undefined;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [going, milliseconds]);
  return going && late;
}
