// The turtles of one Python: their canvases, what the pupil has set, and what goes back to the program.
import type { PythonSession } from '../../../python/index.ts';
import type { ShownImage } from './draw.ts';
import { hearTurtles, TURTLE } from './feed.ts';
import { type Picture, readMessages } from './messages.ts';
import { emptySheets, type Sheets, take } from './sheets.ts';

/** How fast turtles move: their own delays are multiplied by it. */
export const PACES = { slow: 4, written: 1, fast: 0.25, instant: 0 } as const;
export type Pace = keyof typeof PACES;

export interface TurtleDesk {
  /** What is shown: what the running program has drawn, or a recorded picture. */
  readonly sheets: Sheets;
  /** Shows that picture until a program begins to draw; undefined: what was drawn last. It is told again when it changes. */
  readonly show: (recorded: Sheets | undefined, framed?: boolean) => void;
  readonly images: Map<string, ShownImage>;
  /** Calls back when what stands round the drawings has changed; answers how to stop. */
  readonly onFrame: (changed: () => void) => () => void;
  /** Counts those changes. */
  readonly frames: () => number;
  /** Calls back when something has been drawn. */
  readonly onDrawing: (drawn: () => void) => () => void;
  readonly pace: () => Pace;
  readonly setPace: (pace: Pace) => void;
  readonly paused: () => boolean;
  readonly pause: (on: boolean) => void;
  /** Lets the program do one command, and pauses it. */
  readonly step: () => void;
  /** Tells the program what has happened: see src/python/modules/tkinter/loop.py. */
  readonly send: (event: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly answer: (text: string | null) => void;
  /** Shows the whole drawing, or the window. */
  readonly showWhole: (on: boolean) => void;
}

const desks = new WeakMap<PythonSession, TurtleDesk>();

/** The one of this Python, which must be watched: see feed.ts. */
export function turtleDesk(python: PythonSession): TurtleDesk {
  const known = desks.get(python);
  if (known) return known;
  const made = createDesk(python);
  desks.set(python, made);
  return made;
}

const tell = (hearers: ReadonlySet<() => void>) => {
  for (const hear of hearers) hear();
};
const listen = (hearers: Set<() => void>) => (hear: () => void) => {
  hearers.add(hear);
  return () => void hearers.delete(hear);
};

function createDesk(python: PythonSession): TurtleDesk {
  const live = emptySheets();
  let shown = live;
  const images = new Map<string, ShownImage>();
  const [frameHearers, drawingHearers] = [new Set<() => void>(), new Set<() => void>()];
  let [frames, pace, paused]: [number, Pace, boolean] = [0, 'written', false];
  const send: TurtleDesk['send'] = (event) => python.send(TURTLE, JSON.stringify(event));
  const frame = () => {
    frames++;
    tell(frameHearers);
  };
  async function load(picture: Picture): Promise<void> {
    const bytes = Uint8Array.from(atob(picture.base64), (sign) => sign.charCodeAt(0));
    const source = await createImageBitmap(new Blob([bytes], { type: picture.type }));
    images.set(picture.name, { source, width: picture.width, height: picture.height });
    for (const sheet of shown.sheets.values()) sheet.lowest = -Infinity;
    tell(drawingHearers);
  }
  hearTurtles(python, (text) => {
    let framed = false;
    for (const message of readMessages(text)) {
      if (message.is === 'begin') {
        paused = false;
        shown = live;
        images.clear();
        if (pace !== 'written') send({ t: 'pace', factor: PACES[pace] });
      }
      // A picture that cannot be read is not shown.
      if (message.is === 'image') void load(message.image).catch(() => {});
      framed = take(live, message) === 'frame' || framed;
    }
    if (framed) frame();
    tell(drawingHearers);
  });
  return {
    get sheets() {
      return shown;
    },
    show(recorded, framed = true) {
      const isOther = (recorded ?? live) !== shown;
      shown = recorded ?? live;
      if (isOther) for (const sheet of shown.sheets.values()) sheet.lowest = -Infinity;
      if (framed || isOther) frame();
      tell(drawingHearers);
    },
    images,
    onFrame: listen(frameHearers),
    frames: () => frames,
    onDrawing: listen(drawingHearers),
    pace: () => pace,
    setPace(next) {
      pace = next;
      send({ t: 'pace', factor: PACES[next] });
      frame();
    },
    paused: () => paused,
    pause(on) {
      paused = on;
      send({ t: 'pause', on });
      frame();
    },
    step() {
      paused = true;
      send({ t: 'step' });
      frame();
    },
    send,
    answer(text) {
      const { question } = live;
      live.question = undefined;
      if (question) send({ t: 'answer', id: question.id, text });
      frame();
    },
    showWhole(on) {
      for (const sheet of shown.sheets.values()) sheet.whole = on;
      frame();
      tell(drawingHearers);
    },
  };
}
