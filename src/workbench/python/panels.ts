// What can stand beside the output: the seam at which a picture or the steps of a program plug in. A panel is a line in
// the list below, and a folder of its own that is fetched when it is first shown.
import type { ComponentType } from 'react';
import type { PythonSession, Session } from '../../python/index.ts';
import type { IconName } from '../../ui/index.ts';
import { watchRecordings } from './steps/watch-recordings.ts';
import { watchTurtles } from './turtle/feed.ts';
import type { Files } from './files/model.ts';

/** What a panel is given to work with. */
export interface PanelProps {
  readonly session: Session;
  readonly python: PythonSession;
  /** The program as it stands in the editor now, and which of its files is run. */
  readonly files: Files;
  readonly main: string;
  /** False while another panel is in front of it: then nothing needs to be drawn. */
  readonly visible: boolean;
  /** Counts how often the pupil has pressed the panel's own button in the bar. */
  readonly asked: number;
  /** Rings a line (from 1) of a file in the editor; undefined takes the ring away. */
  readonly showLine: (line: number | undefined, file?: string) => void;
}
export interface DeskPanel {
  readonly id: string;
  /** A word or two, for its tab or head. */
  readonly title: string;
  /** A button in the bar that opens it; without one it opens by itself alone. */
  readonly button?: { readonly label: string; readonly icon: IconName };
  /**
   * Listens from the beginning and calls `show` when there is something to see. It is part of the first load: tiny, and
   * it keeps what it hears until the panel itself is there. Answers how to stop.
   */
  readonly attach?: (python: PythonSession, show: () => void) => () => void;
  /** Whether the output would add nothing to it: then the output beside it makes room while it is in front. */
  readonly needsNoOutput?: (session: Session) => boolean;
  /** It is about one run: the next one puts it away. */
  readonly endsWithRun?: boolean;
  /** The panel itself, in a chunk of its own. */
  readonly load: () => Promise<{ readonly Panel: ComponentType<PanelProps> }>;
}

/** In the order of their tabs. */
export const deskPanels: readonly DeskPanel[] = [
  {
    id: 'picture',
    title: 'Picture',
    attach: watchTurtles,
    load: () => import('./turtle/TurtlePanel.tsx'),
  },
  {
    id: 'steps',
    title: 'Steps',
    button: { label: 'Step', icon: 'step' },
    attach: watchRecordings,
    endsWithRun: true,
    needsNoOutput: ({ recorded }) => recorded !== undefined,
    load: () => import('./steps/StepsPanel.tsx'),
  },
];
