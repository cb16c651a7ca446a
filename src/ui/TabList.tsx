import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
}
export interface TabListProps {
  /** What the tabs choose between, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** The ids of a tab's element and of its panel's; a panel that is not in the page has none. */
  readonly tabId: (id: string) => string;
  readonly panelId: (id: string) => string | undefined;
  readonly className: string | undefined;
  readonly tabClassName: string | undefined;
}
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A row of tabs with one stop in the focus order; arrow keys, Home and End move between them. Whoever uses it draws the panels. */
export function TabList(props: TabListProps) {
  const { label, tabs, chosen, onChoose, tabId, panelId, className, tabClassName } = props;
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const step = steps[event.key];
    const to =
      step === undefined
        ? { Home: 0, End: tabs.length - 1 }[event.key]
        : (at + step + tabs.length) % tabs.length;
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.id);
    const button = list.current?.children[to];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={className}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === chosen}
          aria-controls={panelId(id)}
          tabIndex={id === chosen ? 0 : -1}
          className={tabClassName}
          onClick={() => onChoose(id)}
          onKeyDown={go}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
