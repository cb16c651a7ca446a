import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { paint } from '../../cutaway/index.ts';
import type { Point } from '../../lib/polyline.ts';
import type { Base } from '../../simulation/contract.ts';
import { transformOf } from './camera.ts';
import { boxOf, middleOf, SHEET } from './layout.ts';
import styles from './Machine.module.css';
import { type Action, lastHop, nextHop, type State } from './model.ts';
import type { Part } from './parts.ts';
import { Parts } from './Parts.tsx';
import { inside, isDeeper, outside } from './places.ts';
import { Scene } from './Scene.tsx';
import { partsAt } from './shells.ts';
import { Hand, Traffic, Wires } from './Traffic.tsx';
import { useCamera } from './use-camera.ts';

interface StageProps {
  readonly state: State;
  readonly before: State | undefined;
  readonly backwards: boolean;
  readonly pace: number;
  readonly base: Base;
  readonly send: (action: Action) => void;
}
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-160, 0],
  ArrowRight: [160, 0],
  ArrowUp: [0, -120],
  ArrowDown: [0, 120],
};
const within = (
  { x, y }: Point,
  [left, top, width, height]: readonly [number, number, number, number],
): boolean => x >= left && y >= top && x <= left + width && y <= top + height;

/** Where the smaller place lies in the bigger one's drawing. */
function portalOf(state: State, inner: State): Point {
  const part = partsAt(state.shell, state.at).find(
    ({ into, shell }) => into !== undefined && (shell ?? inner.shell) === inner.shell,
  );
  const box = part && boxOf(state.shell, state.at, part.id);
  return box ? middleOf(box) : { x: SHEET.x / 2, y: SHEET.y / 2 };
}

/** The drawing with all that moves in it. Looking nearer is its own affair; going in and out are actions. */
export function Stage({ state, before, backwards, pace, base, send }: StageProps) {
  const svg = useRef<SVGSVGElement>(null);
  const arriving = useRef<SVGGElement>(null);
  const leaving = useRef<SVGGElement>(null);
  const { at, shell } = state;
  const wasPressed = useRef(false);
  const press = (part: Part) => {
    wasPressed.current = true;
    if (part.shell) send({ kind: 'swap', shell: part.shell, at: 'computer' });
    else if (part.into) send({ kind: 'go', at: part.into });
    else send({ kind: 'ask', part: part.id });
  };
  const out = () => {
    const to = outside(at);
    if (to) send({ kind: 'go', at: to });
  };
  const hop = lastHop(state);
  const next = nextHop(state);
  const moving = hop?.at === at ? hop : next?.at === at ? next : undefined;
  const ends = [moving?.from, moving?.to].flatMap((id) => {
    const box = id === undefined ? undefined : boxOf(shell, at, id);
    return box ? [middleOf(box).x] : [];
  });
  const { camera, byHand, handlers, wasDrag, pan, lookAt, forget } = useCamera({
    stage: svg,
    scene: `${shell} ${at} ${hop?.at === at ? state.hop : ''}`,
    focus: ends.length > 0 ? ends.reduce((sum, x) => sum + x, 0) / ends.length : SHEET.x / 2,
    onIn: (point) => {
      const part = partsAt(shell, at).find(({ id, into }) => {
        const area = boxOf(shell, at, id);
        return into !== undefined && area !== undefined && within(point, area);
      });
      if (part) press(part);
      return part !== undefined;
    },
    onOut: out,
  });
  const moved = before && (before.at !== at || before.shell !== shell) && pace > 0 ? before : undefined;
  const isIn = moved !== undefined && isDeeper(moved.at, at);
  const isOut = moved !== undefined && isDeeper(at, moved.at);
  const zoom = moved ? pace * 0.9 : 0;

  useLayoutEffect(() => {
    if (!moved || !arriving.current || !leaving.current) return;
    const portal = isIn ? portalOf(moved, state) : isOut ? portalOf(state, moved) : { x: 620, y: 400 };
    const origin = `${portal.x}px ${portal.y}px`;
    const [from, to] = isIn ? [0.2, 3.4] : isOut ? [3.4, 0.2] : [1, 1];
    const timing = { duration: zoom, easing: 'ease-in-out' } as const;
    const animations = [
      arriving.current.animate(
        [
          { transform: `scale(${from})`, transformOrigin: origin, opacity: 0 },
          { opacity: 1, offset: 0.7 },
          { transform: 'scale(1)', transformOrigin: origin, opacity: 1 },
        ],
        timing,
      ),
      leaving.current.animate(
        [
          { transform: 'scale(1)', transformOrigin: origin, opacity: 1 },
          { transform: `scale(${to})`, transformOrigin: origin, opacity: 0 },
        ],
        timing,
      ),
    ];
    return () => {
      for (const animation of animations) animation.cancel();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- one going in or out is one animation
  }, [moved, zoom]);

  useEffect(() => forget, [shell, at, forget]);

  // The part that had the focus is gone with its place: keys must go on working in the drawing.
  useEffect(() => {
    if (wasPressed.current && document.activeElement === document.body)
      svg.current?.focus({ preventScroll: true });
    wasPressed.current = false;
  }, [shell, at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    const deeper = inside(at);
    if (arrow) pan(...arrow);
    else if ((event.key === '+' || event.key === '=') && deeper) send({ kind: 'go', at: deeper });
    else if (event.key === '-' || event.key === 'Escape') out();
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and fingers for the parts inside
    <svg
      ref={svg}
      data-picture=""
      data-picture-box={`0 0 ${SHEET.x} ${SHEET.y}`}
      data-place={`${shell} ${at}`}
      className={`${styles.drawing} ${paint.pen}`}
      viewBox={`0 0 ${SHEET.x} ${SHEET.y}`}
      preserveAspectRatio="xMidYMid slice"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
      role="group"
      aria-label="The drawing. Arrow keys look around, plus goes in, minus goes out."
      tabIndex={-1}
      style={{ touchAction: camera.zoom > 1.01 ? 'none' : 'pan-y' }}
      onKeyDown={onKeyDown}
      onClickCapture={(event) => {
        if (wasDrag() && event.detail > 0) event.stopPropagation();
      }}
      {...handlers}
    >
      <g
        className={styles.camera}
        style={{ transform: transformOf(camera), transitionDuration: byHand ? '0ms' : `${pace}ms` }}
      >
        {moved && (
          <g ref={leaving} className={styles.leaving} aria-hidden="true">
            <Scene state={moved} />
          </g>
        )}
        <g ref={arriving}>
          <Scene state={state} />
          <g aria-hidden="true">
            <Wires state={state} />
          </g>
          <Parts
            state={state}
            onPress={press}
            onFocus={(part) => {
              const area = boxOf(shell, at, part.id);
              if (area && svg.current?.matches(':focus-within:has(:focus-visible)')) lookAt(middleOf(area));
            }}
          />
          <g aria-hidden="true" className={styles.traffic}>
            <Traffic
              state={state}
              before={before}
              backwards={backwards}
              base={base}
              duration={pace * (moved ? 0.7 : 0.9)}
              delay={zoom}
            />
            <Hand state={state} pace={pace} />
          </g>
        </g>
      </g>
    </svg>
  );
}
