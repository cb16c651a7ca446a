import { type ReactNode, useId } from 'react';
import { TabList, type TabListProps } from './TabList.tsx';
import styles from './Tabs.module.css';

interface TabsProps extends Pick<TabListProps, 'label' | 'tabs' | 'chosen' | 'onChoose'> {
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}
/** Tabs, and the panel of the one that is chosen. */
export function Tabs({ children, ...list }: TabsProps) {
  const base = useId();
  const tabId = (id: string) => `${base}-${id}`;
  const panel = `${base}-panel`;
  return (
    <div>
      <TabList
        {...list}
        tabId={tabId}
        panelId={() => panel}
        className={styles.list}
        tabClassName={styles.tab}
      />
      <div id={panel} role="tabpanel" aria-labelledby={tabId(list.chosen)} className={styles.panel}>
        {children}
      </div>
    </div>
  );
}
