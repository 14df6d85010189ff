import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';

interface NoticeProps {
  readonly title: string;
  readonly good?: boolean;
  readonly children?: ComponentChildren;
}

/** A quiet word in place of a list: nothing open, nothing recognised, nothing wrong. */
export function Notice({ title, good = false, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${good ? 'notice-good' : ''}`}>
      <span class="notice-icon">
        <Icon name={good ? 'tick' : 'sheet'} size={28} />
      </span>
      <h2>{title}</h2>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
