import { useEffect, useMemo, useState } from 'preact/hooks';
import { gridThemes, type GridThemes, type Scheme } from './grid-theme';

/** What the system asks for: light, dark, or colours of its own. Followed as it changes. */
export function useGridThemes(): GridThemes {
  const [scheme, setScheme] = useState<Scheme>(schemeNow);
  // The system's own colours may be others after a change from one forced palette to another.
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const follow = (): void => {
      setScheme(schemeNow());
      setChanges((count) => count + 1);
    };
    for (const query of queries()) query.addEventListener('change', follow);
    return () => {
      for (const query of queries()) query.removeEventListener('change', follow);
    };
  }, []);
  return useMemo(() => gridThemes(scheme, systemColour), [scheme, changes]);
}

const FORCED = window.matchMedia('(forced-colors: active)');
const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function queries(): readonly MediaQueryList[] {
  return [FORCED, DARK];
}

function schemeNow(): Scheme {
  if (FORCED.matches) return 'forced';
  return DARK.matches ? 'dark' : 'light';
}

function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
