import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './PanelTabs.module.css';

export interface PanelTab {
  readonly id: string;
  readonly title: ReactNode;
}
interface PanelTabsProps {
  /** What the tabs choose between, for screen readers. */
  readonly label: string;
  readonly tabs: readonly PanelTab[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** The ids of the tabs' and panels' elements begin with it. */
  readonly base: string;
}
export const tabId = (base: string, id: string): string => `${base}-tab-${id}`;
export const panelId = (base: string, id: string): string => `${base}-panel-${id}`;

/** Tabs whose panels all stay in the page, so that a picture keeps what is drawn on it. Arrow keys move between them. */
export function PanelTabs({ label, tabs, chosen, onChoose, base }: PanelTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const last = tabs.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.id);
    const button = list.current?.children[to];
    if (button instanceof HTMLElement) button.focus();
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(base, id)}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? panelId(base, id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(id)}
          onKeyDown={move}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
