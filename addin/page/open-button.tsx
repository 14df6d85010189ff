import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../taskpane/parts/icons';

interface OpenButtonProps {
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** Opens the browser's own file chooser. */
export function OpenButton({ primary = false, onFile }: OpenButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <fluent-button appearance={primary ? 'primary' : 'subtle'} onClick={() => input.current?.click()}>
        <Icon name="open" slot="start" /> {primary ? 'Open a workbook' : 'Open'}
      </fluent-button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Workbook to open"
        accept=".xlsx,.xlsm,.xltx,.csv,.xml,.xls"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen twice in a row.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
