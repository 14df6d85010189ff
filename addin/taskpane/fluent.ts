/** The Fluent components the pane uses, defined one by one: the whole library would treble the bundle. */
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/progress-bar.js';
import '@fluentui/web-components/tab.js';
import '@fluentui/web-components/tablist.js';
import type { HTMLAttributes } from 'preact';

type Common = HTMLAttributes<HTMLElement>;

interface FluentButton extends Common {
  appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  size?: 'small' | 'medium' | 'large';
  disabled?: boolean;
  'icon-only'?: boolean;
  'disabled-focusable'?: boolean;
}

interface FluentTablist extends Common {
  activeid?: string;
  size?: 'small' | 'medium' | 'large';
  onchange?: (event: Event) => void;
}

interface FluentProgressBar extends Common {
  value?: number;
  max?: number;
}

interface FluentMessageBar extends Common {
  intent?: 'info' | 'success' | 'warning' | 'error';
  layout?: 'singleline' | 'multiline';
}

declare module 'preact/jsx-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way to tell Preact of an element
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': FluentButton;
      'fluent-message-bar': FluentMessageBar;
      'fluent-progress-bar': FluentProgressBar;
      'fluent-tab': Common;
      'fluent-tablist': FluentTablist;
    }
  }
}
