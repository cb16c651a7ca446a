import { type PointerEvent, useEffect, useRef } from 'react';
import type { TurtleDesk } from './desk.ts';
import { createPainter } from './painter.ts';
import { type Sheet as SheetModel, viewOf } from './sheets.ts';
import { useKeys } from './use-keys.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly desk: TurtleDesk;
  readonly sheet: SheetModel;
  /** Pixels of the page for one of the program's. */
  readonly scale: number;
  readonly visible: boolean;
  readonly running: boolean;
  /** The picture in words. */
  readonly label: string;
  /** Tells whether keys go to the program now. */
  readonly onKeys: (has: boolean) => void;
}
/** One canvas: paper as on a desktop, whatever the theme; it takes keys and clicks when the program wants them. */
export function Sheet({ desk, sheet, scale, visible, running, label, onKeys }: SheetProps) {
  const element = useRef<HTMLCanvasElement>(null);
  usePainting(element, desk, sheet, scale, visible);
  const wants = (...kinds: readonly string[]) =>
    running && sheet.listens.some(([kind]) => kinds.includes(kind));
  const takesKeys = wants('key', 'keyup');
  const takesMouse = wants('down', 'up', 'drag', 'move');
  const keys = useKeys(desk, sheet, onKeys);
  const { width, height } = viewOf(sheet);

  function tell(t: 'down' | 'up' | 'move' | 'drag', event: PointerEvent<HTMLCanvasElement>, n: number): void {
    const box = event.currentTarget.getBoundingClientRect();
    const view = viewOf(sheet);
    const x = Math.round(view.left + ((event.clientX - box.left) * view.width) / box.width);
    const y = Math.round(view.top + ((event.clientY - box.top) * view.height) / box.height);
    desk.send({ t, w: sheet.canvas, x, y, n });
  }
  const mouse = takesMouse && {
    onPointerDown(event: PointerEvent<HTMLCanvasElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      tell('down', event, event.button + 1);
    },
    onPointerMove(event: PointerEvent<HTMLCanvasElement>) {
      if (event.buttons !== 0) tell('drag', event, event.buttons === 2 ? 3 : event.buttons === 4 ? 2 : 1);
      else if (wants('move')) tell('move', event, 1);
    },
    onPointerUp(event: PointerEvent<HTMLCanvasElement>) {
      tell('up', event, event.button + 1);
    },
    onContextMenu(event: { preventDefault: () => void }) {
      event.preventDefault();
    },
  };
  return (
    <canvas
      ref={element}
      className={`${styles.sheet} ${takesMouse ? styles.touched : ''}`}
      style={{ width: width * scale, height: height * scale }}
      aria-label={label}
      role={takesKeys ? 'application' : 'img'}
      {...(takesKeys ? { tabIndex: 0, ...keys } : {})}
      {...mouse}
    />
  );
}

/** Paints at most once a frame, and less often when painting takes long. */
function usePainting(
  element: { readonly current: HTMLCanvasElement | null },
  desk: TurtleDesk,
  sheet: SheetModel,
  scale: number,
  visible: boolean,
): void {
  useEffect(() => {
    const canvas = element.current;
    if (!canvas || !visible || scale === 0) return;
    const painter = createPainter(canvas);
    let [asked, pause] = [0, 0];
    let resting: ReturnType<typeof setTimeout> | undefined;
    function paint(): void {
      asked = 0;
      const before = performance.now();
      painter.paint(sheet, desk.images, scale * devicePixelRatio);
      pause = performance.now() - before;
    }
    function ask(): void {
      if (asked !== 0 || resting !== undefined) return;
      if (pause < SLOW) asked = requestAnimationFrame(paint);
      else
        resting = setTimeout(() => {
          resting = undefined;
          asked = requestAnimationFrame(paint);
        }, pause);
    }
    const stops = [desk.onDrawing(ask), desk.onFrame(ask)];
    ask();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(asked);
      clearTimeout(resting);
    };
  }, [element, desk, sheet, scale, visible]);
}
/** Milliseconds of painting that still leave the page free. */
const SLOW = 12;
