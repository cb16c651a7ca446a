import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { changesBetween, type Program, type PythonSession, type Recording } from '../../../python/index.ts';
import { thousands } from '../../../lib/thousands.ts';
import { Button } from '../../../ui/index.ts';
import { Board } from './Board.tsx';
import { DrawnSoFar } from './DrawnSoFar.tsx';
import { MemoryPicture } from './MemoryPicture.tsx';
import { Printed } from './Printed.tsx';
import { Said } from './Said.tsx';
import { StepKeys } from './StepKeys.tsx';
import { ThingsPicture } from './ThingsPicture.tsx';
import { useLatest } from './use-latest.ts';
import { useStepping } from './use-stepping.ts';
import styles from './Steps.module.css';

interface StepsProps {
  readonly recording: Recording;
  /** What was recorded. */
  readonly program: Program;
  /** Who ran it. */
  readonly python: PythonSession;
  /** False while it is hidden: then it marks nothing and plays nothing. */
  readonly visible?: boolean;
  /** Rings a line (from 1) of a file where the program stands; undefined takes the ring away. */
  readonly showLine: (line: number | undefined, file?: string) => void;
  /** Records again, letting so many steps pass. */
  readonly onRecordFrom?: (start: number) => void;
}
/**
 * A recorded program, a step at a time, forwards and backwards: the sentence, the line worked out, what the names stand
 * for, and what was printed. It stands wherever a program does: beside the editor, and in a lesson.
 */
export function Steps({ recording, program, python, visible = true, showLine, onRecordFrom }: StepsProps) {
  const stepping = useStepping(recording.length, visible);
  const { at, go, toggle, slower, faster } = stepping;
  const [isRam, setRam] = useState(false);
  const box = useRef<HTMLElement>(null);
  const now = useMemo(() => recording.at(at), [recording, at]);
  const before = useMemo(() => (at > 0 ? recording.at(at - 1) : undefined), [recording, at]);
  const changes = useMemo(() => changesBetween(before, now), [before, now]);
  const { next, done } = now;
  const place = next ?? done;
  const point = useLatest(showLine);
  useEffect(() => {
    if (visible) point.current(place?.line, place?.file);
  }, [visible, point, place?.line, place?.file]);
  // The keys are where the pupil goes on: the press that recorded the program has done its work.
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[aria-keyshortcuts="S"]')?.focus({ preventScroll: true });
  }, []);
  const middle = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (middle.current) bringChangeIntoSight(middle.current);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each moment and picture has a change of its own
  }, [now, isRam]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    Home: () => go(0),
    End: () => go(recording.length - 1),
    s: () => go(at + 1),
    b: () => go(at - 1),
    p: toggle,
    r: () => go(0),
    '+': faster,
    '-': slower,
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    // A slider and what scrolls sideways use the arrows themselves.
    const usesArrows =
      target instanceof HTMLInputElement || (target instanceof HTMLElement && target.dataset.scrolls);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!keys[key] || (usesArrows && event.key.length > 1)) return;
    event.preventDefault();
    keys[key]();
  };
  const isLast = at === recording.length - 1;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for the buttons inside
    <section ref={box} className={styles.steps} data-grows="" aria-label="Step by step" onKeyDown={press}>
      <header className={styles.top}>
        <Said recording={recording} now={now} before={before} program={program} playing={stepping.playing} />
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two keys, not a form's fieldset */}
        <div className={styles.switch} role="group" aria-label="Picture">
          <button type="button" aria-pressed={!isRam} onClick={() => setRam(false)}>
            Names
          </button>
          <button type="button" aria-pressed={isRam} onClick={() => setRam(true)}>
            RAM
          </button>
        </div>
      </header>
      {recording.pictures.length > 0 && (
        <DrawnSoFar python={python} recording={recording} now={now} visible={visible} />
      )}
      <section
        ref={middle}
        className={styles.middle}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="What the program has made"
        data-scrolls=""
      >
        <Board now={now} program={program} />
        {isRam ? (
          <MemoryPicture recording={recording} now={now} changes={changes} main={program.main} />
        ) : (
          <ThingsPicture now={now} changes={changes} main={program.main} />
        )}
        <Printed recording={recording} now={now} before={before} />
        {isLast && recording.over && onRecordFrom && (
          <div className={styles.over}>
            <p>
              {thousands(recording.start + recording.length)} steps, and the program goes on: here it was
              stopped.
            </p>
            <Button onClick={() => onRecordFrom(recording.start + recording.length)}>
              Write down the steps after these
            </Button>
            <p className={styles.small}>It runs again from its beginning, and may ask you again.</p>
          </div>
        )}
      </section>
      <StepKeys stepping={stepping} start={recording.start} length={recording.length} />
    </section>
  );
}

/** Scrolls the box, and nothing round it, to the first thing that is ringed when that is out of sight. */
function bringChangeIntoSight(box: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return;
  const changed = box.querySelector('[data-changed]');
  if (!changed) return;
  const [outer, inner] = [box.getBoundingClientRect(), changed.getBoundingClientRect()];
  const room = 12;
  const isLow = inner.bottom > outer.bottom - room;
  if (inner.top < outer.top + room || isLow) {
    const above = inner.top - outer.top - room;
    box.scrollTop += isLow ? Math.min(above, inner.bottom - outer.bottom + room) : above;
  }
}
