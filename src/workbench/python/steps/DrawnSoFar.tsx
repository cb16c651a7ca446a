import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Moment, PythonSession, Recording } from '../../../python/index.ts';
import { turtleDesk } from '../turtle/desk.ts';
import { createFilm } from '../turtle/film.ts';
import { Sheet } from '../turtle/Sheet.tsx';
import { viewOf } from '../turtle/sheets.ts';
import { useFit } from '../turtle/use-fit.ts';
import { useWords } from '../turtle/use-words.ts';
import styles from './DrawnSoFar.module.css';

interface DrawnSoFarProps {
  /** Whose turtles drew: they are watched already (turtle/feed.ts). */
  readonly python: PythonSession;
  readonly recording: Recording;
  readonly now: Moment;
  readonly visible: boolean;
}
/** What turtles had drawn by this moment. The desk's own picture turns with it. */
export function DrawnSoFar({ python, recording, now, visible }: DrawnSoFarProps) {
  const desk = turtleDesk(python);
  const film = useMemo(() => createFilm(recording.pictures), [recording]);
  useSyncExternalStore(desk.onFrame, desk.frames, desk.frames);
  const box = useRef<HTMLDivElement>(null);
  const words = useWords(desk, visible);
  const sheets = desk.sheets === film.sheets ? [...film.sheets.sheets.values()] : [];
  const scale = useFit(box, sheets.map(viewOf));
  useLayoutEffect(() => {
    desk.show(film.sheets, film.turnTo(now.drawn));
  }, [desk, film, now.drawn]);
  useEffect(() => () => desk.show(undefined), [desk]);
  return (
    <section ref={box} className={styles.drawn} aria-label="Drawn so far">
      {sheets.map((sheet) => (
        <Sheet
          key={sheet.canvas}
          desk={desk}
          sheet={sheet}
          scale={scale}
          visible={visible}
          running={false}
          label={`Picture. ${words}`}
          onKeys={() => {}}
        />
      ))}
    </section>
  );
}
