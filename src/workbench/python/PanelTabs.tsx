import { TabList, type TabListProps } from '../../ui/index.ts';
import styles from './PanelTabs.module.css';

interface PanelTabsProps extends Pick<TabListProps, 'label' | 'tabs' | 'chosen' | 'onChoose'> {
  /** The ids of the tabs' and panels' elements begin with it. */
  readonly base: string;
}
export const tabId = (base: string, id: string): string => `${base}-tab-${id}`;
export const panelId = (base: string, id: string): string => `${base}-panel-${id}`;

/** Tabs whose panels all stay in the page, so that a picture keeps what is drawn on it. */
export function PanelTabs({ base, ...list }: PanelTabsProps) {
  return (
    <TabList
      {...list}
      tabId={(id) => tabId(base, id)}
      panelId={(id) => (id === list.chosen ? panelId(base, id) : undefined)}
      className={styles.list}
      tabClassName={styles.tab}
    />
  );
}
