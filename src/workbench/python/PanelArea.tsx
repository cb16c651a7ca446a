import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useMedia } from '../../platform/index.ts';
import { Boundary, Button, Icon, IconButton } from '../../ui/index.ts';
import { deskPanels, type PanelProps } from './panels.ts';
import { panelId, PanelTabs, tabId } from './PanelTabs.tsx';
import { OUTPUT } from './fronts.ts';
import type { Panels } from './use-panels.ts';
import styles from './PanelArea.module.css';

const loaded = new Map(
  deskPanels.map(({ id, load }) => [id, lazy(async () => ({ default: (await load()).Panel }))]),
);

const brokenPanel = (again: () => void) => (
  <p className={styles.words}>
    This part could not be shown. <Button onClick={again}>Try again</Button>
  </p>
);

interface PanelAreaProps {
  readonly panels: Panels;
  readonly given: Omit<PanelProps, 'visible' | 'asked'>;
  readonly onClear: () => void;
  readonly busy: boolean;
  /** The output itself. */
  readonly children: ReactNode;
}
/**
 * Beside the editor: the output, and above it the panel in front. Where there is room for one alone, they are tabs.
 * All that is open stays in the page, hidden or not.
 */
export function PanelArea({ panels, given, onClear, busy, children }: PanelAreaProps) {
  const base = useId();
  const narrow = useMedia('(max-width: 52rem)');
  const { open } = panels;
  const front = narrow ? panels.front : (panels.shown ?? OUTPUT);
  const { transcript } = given.session;
  // What was printed when the tab in front came there.
  const [read, setRead] = useState({ front, transcript });
  if (read.front !== front) setRead({ front, transcript });
  const makesRoom = open.some(({ panel }) => panel.id === front && panel.needsNoOutput?.(given.session));
  const isNews =
    front !== OUTPUT && !makesRoom && transcript !== read.transcript && transcript.pieces.length > 0;
  const beside = open.map(({ panel: { id, title } }) => ({ id, label: title }));
  const output = { id: OUTPUT, label: isNews ? <News label="Output" /> : 'Output' };
  const tabs = narrow ? [output, ...beside] : beside;
  const hasTabs = tabs.length > 1;
  const single = hasTabs ? undefined : beside[0];
  const closable = beside.find(({ id }) => id === front);
  const named = (id: string) =>
    hasTabs && tabs.some((tab) => tab.id === id)
      ? { role: 'tabpanel', 'aria-labelledby': tabId(base, id) }
      : { 'aria-label': id === OUTPUT ? 'Output' : (beside.find((it) => it.id === id)?.label ?? '') };
  // Where the output is one of the tabs, its button stands beside them.
  const sharesHead = narrow && hasTabs;
  const clear = (
    <button type="button" className={styles.clear} onClick={onClear} disabled={busy}>
      Clear
    </button>
  );
  return (
    <div className={styles.side}>
      {(hasTabs || single) && (
        <header className={styles.head}>
          {hasTabs ? (
            <PanelTabs
              label="Beside the program"
              tabs={tabs}
              chosen={front}
              onChoose={panels.choose}
              base={base}
            />
          ) : (
            <h2>{single?.label}</h2>
          )}
          {sharesHead && front === OUTPUT && clear}
          {closable && (
            <IconButton label={`Close ${closable.label}`} onClick={() => panels.close(closable.id)}>
              <Icon name="close" />
            </IconButton>
          )}
        </header>
      )}
      {open.map(({ panel: { id }, asked }) => {
        const Panel = loaded.get(id);
        return (
          <section
            key={id}
            id={panelId(base, id)}
            {...named(id)}
            hidden={id !== front}
            className={styles.panel}
          >
            <Boundary instead={brokenPanel}>
              <Suspense fallback={<p className={styles.words}>One moment …</p>}>
                {Panel && <Panel {...given} asked={asked} visible={id === front} />}
              </Suspense>
            </Boundary>
          </section>
        );
      })}
      <section
        id={panelId(base, OUTPUT)}
        {...named(OUTPUT)}
        hidden={makesRoom || (narrow && front !== OUTPUT)}
        className={styles.output}
      >
        {!sharesHead && (
          <header className={styles.head}>
            <h2>Output</h2>
            <span className={styles.gap} />
            {clear}
          </header>
        )}
        {children}
      </section>
    </div>
  );
}

/** The name of a tab behind which something new stands. */
function News({ label }: { readonly label: string }) {
  return (
    <span className={styles.news}>
      {label}
      <span className="visually-hidden">, new</span>
    </span>
  );
}
