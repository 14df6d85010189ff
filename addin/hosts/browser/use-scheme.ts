import { useEffect, useState } from 'preact/hooks';
import type { Scheme } from './grid-theme';

/** Whether the system asks for light or dark, followed as it changes. */
export function useScheme(): Scheme {
  const [scheme, setScheme] = useState<Scheme>(() => schemeOf(query()));
  useEffect(() => {
    const dark = query();
    const follow = (): void => setScheme(schemeOf(dark));
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  return scheme;
}

function query(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function schemeOf({ matches }: MediaQueryList): Scheme {
  return matches ? 'dark' : 'light';
}
