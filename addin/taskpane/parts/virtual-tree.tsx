import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { windowOf } from './window-of';
import { moveFor } from './tree-keys';
import type { TreeRow } from './tree-row';

interface VirtualTreeProps<Row extends TreeRow> {
  readonly label: string;
  readonly length: number;
  readonly rowAt: (index: number) => Row;
  /** Every row is as high as the next: that is what makes any number of them cheap. */
  readonly rowHeight: number;
  /** Row that holds the tree's place in the tab order. */
  readonly active: number;
  /** What the active row stands for: the list moves to the row when this changes, and not when rows come before it. */
  readonly sought: unknown;
  /** Row shown as the one in use, or -1. */
  readonly selected: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (row: Row, open: boolean) => void;
  readonly onUse: (row: Row) => void;
  readonly children: (row: Row) => JSX.Element;
}

/** Rows drawn above and below those in view, so that fast scrolling meets no gap. */
const SPARE_ROWS = 8;

/**
 * A tree of rows of one height, of which only those in view are in the page. One row is in the tab order; arrows,
 * Home, End, Page Up and Page Down move between rows, Left and Right close and open, Enter and Space use a row
 * (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/).
 */
export function VirtualTree<Row extends TreeRow>(props: VirtualTreeProps<Row>): JSX.Element {
  const { label, length, rowAt, rowHeight, active, sought, selected, onActive, onOpen, onUse, children } =
    props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  const focusWanted = useRef(false);
  const activeTop = useRef(0);
  activeTop.current = active * rowHeight;

  function show(): void {
    const { scrollTop, clientHeight } = box.current!;
    box.current!.scrollTop = scrolledTo(activeTop.current, { scrollTop, clientHeight, rowHeight });
    look();
  }

  function look(): void {
    const { scrollTop, clientHeight } = box.current!;
    setView((before) =>
      before.top === scrollTop && before.height === clientHeight
        ? before
        : { top: scrollTop, height: clientHeight },
    );
  }

  useLayoutEffect(() => {
    // What comes above the list may grow and leave it less room: the row sought stays in view.
    const observer = new ResizeObserver(show);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [rowHeight]);
  useLayoutEffect(show, [sought, rowHeight]);
  useLayoutEffect(look, [length]);
  useLayoutEffect(() => {
    // Using a row may make another one the active one a moment later: focus that is in the tree goes along.
    const within = box.current!.contains(document.activeElement);
    if (!focusWanted.current && !within) return;
    focusWanted.current = false;
    const target = box.current!.querySelector<HTMLElement>('[tabindex="0"]');
    if (target !== document.activeElement) target?.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const move = moveFor(event, active, {
      length,
      rowAt,
      page: Math.max(1, Math.floor(view.height / rowHeight) - 1),
    });
    if (move === undefined) return;
    event.preventDefault();
    focusWanted.current = true;
    if (move.kind === 'go') onActive(move.to);
    else if (move.kind === 'use') onUse(rowAt(active));
    else onOpen(rowAt(active), move.open);
  }

  return (
    // The listener serves the rows within, which are the controls.
    <div ref={box} class="tree" role="tree" aria-label={label} onScroll={look} onKeyDown={onKeyDown}>
      <div role="none" class="tree-sizer" style={{ height: `${length * rowHeight}px` }}>
        {windowOf({ ...view, length, rowHeight, spare: SPARE_ROWS, always: active }).map((index) => {
          const row = rowAt(index);
          return (
            <div
              key={row.key}
              role="treeitem"
              class={`tree-row tree-row-${row.level}`}
              style={{ transform: `translateY(${index * rowHeight}px)`, height: `${rowHeight}px` }}
              tabIndex={index === active ? 0 : -1}
              aria-level={row.level}
              aria-setsize={row.size}
              aria-posinset={row.position}
              aria-expanded={row.open}
              aria-selected={index === selected}
              onClick={() => {
                focusWanted.current = true;
                onActive(index);
                onUse(row);
              }}
            >
              {children(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/**
 * Scroll position that shows the row at `top`: as it is when the row is in view, a row further when the row is next to
 * the view, as when walking with the arrows, else with the row in the middle.
 */
function scrolledTo(
  top: number,
  { scrollTop, clientHeight, rowHeight }: { scrollTop: number; clientHeight: number; rowHeight: number },
): number {
  const above = scrollTop - top;
  const below = top + rowHeight - (scrollTop + clientHeight);
  if (above <= 0 && below <= 0) return scrollTop;
  if (above > rowHeight || below > rowHeight) return top - (clientHeight - rowHeight) / 2;
  return above > 0 ? top : top + rowHeight - clientHeight;
}
