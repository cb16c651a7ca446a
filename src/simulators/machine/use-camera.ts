// Looking nearer and to the side: wheel, two fingers, dragging. Where one is (room … core) is the model's affair; this
// tells it when one has gone so near that one goes in, or so far that one goes out.
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Camera, clamped, HOME, isPastNear, MOST, zoomed } from './camera.ts';
import { SHEET } from './layout.ts';
import type { Point } from '../../lib/polyline.ts';

interface CameraOptions {
  readonly stage: RefObject<SVGSVGElement | null>;
  /** What is being looked at; a new one is seen whole. */
  readonly scene: string;
  /** Where to look, from left to right, when the sheet is wider than the window. */
  readonly focus: number;
  /** Gone very near a point of the sheet: answers whether there was something to go into. */
  readonly onIn: (at: Point) => boolean;
  readonly onOut: () => void;
}
/** Milliseconds the wheel rests after a place was changed. */
const REST = 300;
/** So much further than the whole sheet one goes out. */
const FAR = 0.86;
/** Pixels a pointer may wander and still press what is under it. */
const STILL = 8;

export function useCamera({ stage, scene, focus, onIn, onOut }: CameraOptions) {
  const [view, setView] = useState<{
    readonly scene: string;
    readonly camera: Camera;
    readonly byHand: boolean;
  }>();
  const [aspect, setAspect] = useState(SHEET.x / SHEET.y);
  const isOwn = view?.scene === scene;
  const camera = clamped(isOwn ? view.camera : { ...HOME, x: focus }, aspect);
  const now = useRef({ camera, aspect, scene, onIn, onOut });
  useEffect(() => {
    now.current = { camera, aspect, scene, onIn, onOut };
  });
  const look = useCallback((next: Camera, byHand = true) => {
    // Wheels and fingers may come again before this is drawn: they go on from here.
    const seen = clamped(next, now.current.aspect);
    now.current = { ...now.current, camera: seen };
    setView({ scene: now.current.scene, camera: seen, byHand });
  }, []);

  const forget = useCallback(() => setView(undefined), []);

  useEffect(() => {
    const svg = stage.current;
    if (!svg) return;
    const watcher = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box && box.height > 0) setAspect(box.width / box.height);
    });
    watcher.observe(svg);
    return () => watcher.disconnect();
  }, [stage]);

  /** A point of the window as one of the sheet. */
  const toSheet = useCallback(
    (clientX: number, clientY: number): Point => {
      const box = stage.current?.getBoundingClientRect();
      if (!box || box.height === 0) return { x: SHEET.x / 2, y: SHEET.y / 2 };
      const { camera: c } = now.current;
      const scale = Math.max(box.width / SHEET.x, box.height / SHEET.y) * c.zoom;
      return {
        x: c.x + (clientX - box.left - box.width / 2) / scale,
        y: c.y + (clientY - box.top - box.height / 2) / scale,
      };
    },
    [stage],
  );
  /** Nearer (factor above 1) or further, about a point of the window; may go in or out. */
  const zoomBy = useCallback(
    (factor: number, clientX: number, clientY: number) => {
      const { camera: c, onIn: goIn, onOut: goOut } = now.current;
      const about = toSheet(clientX, clientY);
      const wanted = c.zoom * factor;
      if (isPastNear(wanted) && factor > 1 && goIn(about)) return;
      if (wanted < FAR && factor < 1) goOut();
      else look(zoomed(c, Math.min(MOST, wanted), about));
    },
    [look, toSheet],
  );

  useEffect(() => {
    const svg = stage.current;
    if (!svg) return;
    let pulled = 1;
    let jumped = 0;
    let place = now.current.scene;
    const onWheel = (event: WheelEvent) => {
      // The page keeps its wheel until somebody has pressed into the drawing, or asks for it with Ctrl.
      if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      // One long turn of a wheel goes in once, not through to the core.
      if (now.current.scene !== place) jumped = event.timeStamp;
      place = now.current.scene;
      if (event.timeStamp - jumped < REST) return;
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0022));
      const { zoom } = now.current.camera;
      // Wheels come in small bits: at the far end they add up until one goes out.
      pulled = zoom <= 1.001 && factor < 1 ? pulled * factor : 1;
      zoomBy(pulled < 1 ? pulled : factor, event.clientX, event.clientY);
      if (pulled < FAR) pulled = 1;
    };
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => svg.removeEventListener('wheel', onWheel);
  }, [stage, zoomBy]);

  const fingers = useRef(new Map<number, Point>());
  const wandered = useRef(0);
  /** Two fingers that have gone in rest until they are lifted. */
  const begunIn = useRef(scene);
  const spread = (): number => {
    const [a, b] = [...fingers.current.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const down = (event: PointerEvent) => {
    if (fingers.current.size === 0) {
      wandered.current = 0;
      begunIn.current = now.current.scene;
    }
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent) => {
    const was = fingers.current.get(event.pointerId);
    if (!was) return;
    const before = spread();
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [dx, dy] = [event.clientX - was.x, event.clientY - was.y];
    wandered.current += Math.abs(dx) + Math.abs(dy);
    if (wandered.current < STILL || begunIn.current !== now.current.scene) return;
    if (fingers.current.size === 2) {
      const [a, b] = [...fingers.current.values()];
      if (a && b && before > 0) zoomBy(spread() / before, (a.x + b.x) / 2, (a.y + b.y) / 2);
      return;
    }
    const box = stage.current?.getBoundingClientRect();
    if (!box) return;
    const scale = Math.max(box.width / SHEET.x, box.height / SHEET.y) * now.current.camera.zoom;
    const { x, y, zoom } = now.current.camera;
    look({ zoom, x: x - dx / scale, y: y - dy / scale });
  };
  const up = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
  };
  return {
    camera,
    /** Follows the hand at once; else it glides. */
    byHand: isOwn && view.byHand,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: up,
    },
    /** Whether the press that just ended was a drag. */
    wasDrag: () => wandered.current >= STILL,
    pan: (dx: number, dy: number) =>
      look({ ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom }, false),
    /** Forgets what was looked at: the next place, and this one again later, is seen whole. */
    forget,
    /** Puts a point of the sheet into the middle. */
    lookAt: (at: Point) => look({ ...camera, ...at }, false),
  };
}
