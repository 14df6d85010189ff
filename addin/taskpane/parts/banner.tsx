import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';

interface BannerProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly onDismiss?: () => void;
  readonly children?: ComponentChildren;
}

/** Something to know about the workbook or the check, with at most one thing to do about it. */
export function Banner({ intent, title, action, onAction, onDismiss, children }: BannerProps): JSX.Element {
  return (
    <fluent-message-bar
      intent={intent}
      layout="multiline"
      class={action === undefined ? 'no-action' : ''}
      role="group"
      aria-label={title}
    >
      <strong class="banner-title">{title}</strong>
      {children !== undefined && <div class="banner-text">{children}</div>}
      {action !== undefined && (
        <fluent-button slot="actions" size="small" onClick={onAction}>
          {action}
        </fluent-button>
      )}
      {onDismiss !== undefined && (
        <fluent-button
          slot="dismiss"
          size="small"
          appearance="transparent"
          icon-only
          aria-label="Close this message"
          onClick={onDismiss}
        >
          <Icon name="close" />
        </fluent-button>
      )}
    </fluent-message-bar>
  );
}
