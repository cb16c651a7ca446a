import { useEffect, useState } from 'react';
import type { PythonSession, Session } from '../../python/index.ts';
import { begun, brought, chosen, closed, moved, NO_PANELS, OUTPUT, type Seen } from './fronts.ts';
import { type DeskPanel, deskPanels } from './panels.ts';

export interface OpenPanel {
  readonly panel: DeskPanel;
  readonly asked: number;
}
export interface Panels {
  /** Those that stand beside the output, in the order of the list. */
  readonly open: readonly OpenPanel[];
  /** The tab in front where there is room for one: OUTPUT or a panel's id. */
  readonly front: string;
  /** The panel in front where the output has its own place; undefined when none is open. */
  readonly shown: string | undefined;
  readonly choose: (id: string) => void;
  /** Opens a panel because the pupil asks for it. */
  readonly ask: (id: string) => void;
  readonly close: (id: string) => void;
  /** To be called before a program is run. */
  readonly begin: () => void;
}

/** Which panels stand beside the output. */
export function usePanels(
  python: PythonSession,
  session: Session,
  list: readonly DeskPanel[] = deskPanels,
): Panels {
  const [now, set] = useState(NO_PANELS);
  const { asked, front, last } = now;
  const seen = see(
    session,
    list.find(({ id }) => id === now.work),
  );
  const [before, setBefore] = useState(seen);
  // In the same pass: a field that is to get the focus must not be hidden when it comes.
  if (JSON.stringify(before) !== JSON.stringify(seen)) {
    setBefore(seen);
    set(moved(now, before, seen));
  }
  useEffect(() => {
    const stops = list.map(({ id, attach }) => attach?.(python, () => set(brought(id, 0))));
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [python, list]);
  const open = list.flatMap((panel) => {
    const times = asked[panel.id];
    return times === undefined ? [] : [{ panel, asked: times }];
  });
  const isOpen = (id: string) => asked[id] !== undefined;
  return {
    open,
    front: isOpen(front) ? front : OUTPUT,
    shown: isOpen(last) ? last : open.at(-1)?.panel.id,
    choose: (id) => set(chosen(id)),
    ask: (id) => set(brought(id, 1)),
    close: (id) => set(closed(id)),
    begin: () => set(begun(...list.filter((panel) => panel.endsWithRun).map(({ id }) => id))),
  };
}

const see = (session: Session, work: DeskPanel | undefined): Seen => {
  const { runs, transcript, state, ended } = session;
  return {
    runs,
    printed: transcript.pieces.length > 0,
    asks: state.is === 'waiting',
    failed: ended?.how === 'problem' || ended?.how === 'crashed',
    said: work?.needsNoOutput?.(session) === true,
  };
};
