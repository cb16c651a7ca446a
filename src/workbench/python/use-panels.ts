import { useEffect, useState } from 'react';
import type { PythonSession } from '../../python/index.ts';
import { type DeskPanel, deskPanels } from './panels.ts';

/** The tab of the output, which is always there. */
export const OUTPUT = 'output';

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
}
interface State {
  readonly asked: Readonly<Record<string, number>>;
  readonly front: string;
  /** The last panel that was in front. */
  readonly last: string;
}

const brought =
  (id: string, more: number) =>
  ({ asked }: State): State => ({
    asked: { ...asked, [id]: (asked[id] ?? 0) + more },
    front: id,
    last: id,
  });

/** Which panels stand beside the output. */
export function usePanels(python: PythonSession, list: readonly DeskPanel[] = deskPanels): Panels {
  const [{ asked, front, last }, set] = useState<State>({ asked: {}, front: OUTPUT, last: '' });
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
    choose: (id) => set((now) => ({ ...now, front: id, last: id === OUTPUT ? now.last : id })),
    ask: (id) => set(brought(id, 1)),
    close: (id) =>
      set((now) => ({
        ...now,
        asked: Object.fromEntries(Object.entries(now.asked).filter(([each]) => each !== id)),
        front: OUTPUT,
      })),
  };
}
