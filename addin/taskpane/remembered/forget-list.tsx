import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface ForgetListProps<Line extends { readonly words: string }> {
  readonly title: string;
  /** What may stand in it, and for how long. */
  readonly about: string;
  readonly lines: readonly Line[];
  /** Left out: this line goes only with all else. */
  readonly forgetting: (line: Line) => (() => Promise<void>) | undefined;
  /** What the button says that takes all away. */
  readonly all: string;
  readonly onForgetAll: () => Promise<void>;
}

/** What one place remembers, each line with its button, and one for all. */
export function ForgetList<Line extends { readonly words: string }>({
  title,
  about,
  lines,
  forgetting,
  all,
  onForgetAll,
}: ForgetListProps<Line>): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button pressed is gone with its line. */
  const then = (work: () => Promise<void>) => (): void => {
    void work().then(() => heading.current?.focus());
  };
  return (
    <section class="remembered-in">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{about}</p>
      {lines.length === 0 ? (
        <p class="remembered-none">Nothing is remembered here.</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => {
              const forget = forgetting(line);
              return (
                <li key={line.words}>
                  <span>{line.words}</span>
                  {forget !== undefined && (
                    <button
                      type="button"
                      class="link-button"
                      aria-label={`Forget: ${line.words}`}
                      onClick={then(forget)}
                    >
                      Forget
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          <fluent-button size="small" onClick={then(onForgetAll)}>
            {all}
          </fluent-button>
        </>
      )}
    </section>
  );
}
