import type { JSX } from 'preact';
import type { Severity } from '../../../core/api/shapes';

interface IconProps {
  readonly size?: number;
}

/** Each severity has a shape of its own, so that colour is never the only sign. */
export function SeverityIcon({
  severity,
  size = 16,
}: IconProps & { readonly severity: Severity }): JSX.Element {
  return (
    <svg
      class={`severity-icon severity-icon-${severity}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {SEVERITY_SHAPES[severity]}
    </svg>
  );
}

const SEVERITY_SHAPES: Readonly<Record<Severity, JSX.Element>> = {
  error: (
    <>
      <circle class="shape" cx="8" cy="8" r="7" />
      <path class="sign" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  query: (
    <>
      <rect class="shape" x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path class="sign" d="M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .7-1 1.5M8 11.6v.2" />
    </>
  ),
  warning: (
    <>
      <path class="shape" d="M8 1.2l7.2 13H.8z" />
      <path class="sign" d="M8 6v4M8 12v.2" />
    </>
  ),
};

const PATHS = {
  chevron: 'M6 3.5L10.5 8 6 12.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  previous: 'M3.5 10L8 5.5l4.5 4.5',
  next: 'M3.5 6L8 10.5 12.5 6',
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  search: 'M10.2 10.2L14 14M11.5 6.8a4.7 4.7 0 1 1-9.4 0 4.7 4.7 0 0 1 9.4 0z',
  sheet: 'M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.7h11M6.2 2.5v11',
  help: 'M8 14.3A6.3 6.3 0 1 0 8 1.7a6.3 6.3 0 0 0 0 12.6zM6.2 6.3a1.8 1.8 0 1 1 2.7 1.5c-.6.4-.9.7-.9 1.4M8 11.3v.2',
  close: 'M4 4l8 8M12 4l-8 8',
  download: 'M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M3 13.5h10',
  open: 'M1.8 12.8V3.2h4.4l1.5 1.8h6.5v7.8z',
  lock: 'M4 7.2h8v6.3H4zM5.8 7.2V5a2.2 2.2 0 0 1 4.4 0v2.2',
  undo: 'M6.5 3.5L3.5 6.5l3 3M3.8 6.5h5.4a3.3 3.3 0 0 1 0 6.6H6.5',
  redo: 'M9.5 3.5l3 3-3 3M12.2 6.5H6.8a3.3 3.3 0 0 0 0 6.6h2.7',
} as const;

interface NamedIconProps extends IconProps {
  readonly name: keyof typeof PATHS;
  /** Side of a Fluent button's text. */
  readonly slot?: 'start' | 'end';
}

export function Icon({ name, size = 16, slot }: NamedIconProps): JSX.Element {
  return (
    <svg
      slot={slot}
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
