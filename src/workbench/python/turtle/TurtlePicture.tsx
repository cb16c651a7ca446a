import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PythonSession } from '../../../python/index.ts';
import { useMotion } from '../../../settings/index.ts';
import { announce } from '../../../ui/index.ts';
import { turtleDesk } from './desk.ts';
import { KeyPad } from './KeyPad.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Sheet } from './Sheet.tsx';
import { reachesOut, viewOf } from './sheets.ts';
import { TurtleBar } from './TurtleBar.tsx';
import { useFit } from './use-fit.ts';
import { useWords } from './use-words.ts';
import styles from './TurtlePicture.module.css';

interface TurtlePictureProps {
  /** Whose turtles: they are watched already (feed.ts). */
  readonly python: PythonSession;
  readonly running: boolean;
  /** False while nobody can see it: then nothing is painted. */
  readonly visible: boolean;
}
/** What turtles draw, and all that goes with it: speed, pause, keys, clicks, questions, saving. It fills its parent. */
export function TurtlePicture({ python, running, visible }: TurtlePictureProps) {
  const desk = turtleDesk(python);
  useSyncExternalStore(desk.onFrame, desk.frames, desk.frames);
  const moves = useMotion();
  useEffect(() => {
    if (!moves && desk.pace() === 'written') desk.setPace('instant');
  }, [desk, moves]);
  const stage = useRef<HTMLDivElement>(null);
  const words = useWords(desk, visible);
  const [hasKeys, setHasKeys] = useState(false);
  const sheets = [...desk.sheets.sheets.values()];
  const { question, title } = desk.sheets;
  const keys = running ? keysOf(sheets) : [];
  const scale = useFit(stage, sheets.map(viewOf));
  const listens = keys.length > 0;
  useEffect(() => {
    if (listens)
      announce(
        'The program waits for keys. Click the picture, or go to it with the Tab key, to give it the keys.',
      );
  }, [listens]);
  const out = sheets.some(reachesOut);
  const whole = sheets.some((sheet) => sheet.whole);
  return (
    <div className={styles.picture} data-picture>
      <TurtleBar desk={desk} running={running} />
      <div ref={stage} className={styles.stage}>
        {sheets.map((sheet) => (
          <Sheet
            key={sheet.canvas}
            desk={desk}
            sheet={sheet}
            scale={scale}
            visible={visible}
            running={running}
            label={`${title === '' || title === DEFAULT_TITLE ? 'Picture' : title}. ${words}`}
            onKeys={setHasKeys}
          />
        ))}
      </div>
      {running && question && <QuestionForm key={question.id} question={question} onAnswer={desk.answer} />}
      {listens && <KeyPad desk={desk} keys={keys} />}
      <p className={styles.words}>
        {listens && (
          <strong>
            {hasKeys ? 'The picture has the keys. ' : 'Click the picture to give it the keys. '}
          </strong>
        )}
        <span className={styles.short} title={words}>
          {words}
        </span>
        {(out || whole) && (
          <button type="button" className={styles.out} onClick={() => desk.showWhole(!whole)}>
            {whole ? 'Show the window only' : 'A part of it lies outside: show all'}
          </button>
        )}
      </p>
    </div>
  );
}
/** What turtle.py calls its window unless the program does. */
const DEFAULT_TITLE = 'Python Turtle Graphics';

/** The keys the program waits for, each once; '' is every key. */
function keysOf(
  sheets: readonly { readonly listens: readonly (readonly [string, string])[] }[],
): readonly string[] {
  const keys = sheets.flatMap(({ listens }) =>
    listens.filter(([kind]) => kind === 'key' || kind === 'keyup'),
  );
  return [...new Set(keys.map(([, key]) => key))];
}
