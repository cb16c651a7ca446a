import { useEffect, useMemo, useRef } from 'react';
import { readRecording } from '../../../python/index.ts';
import { Button } from '../../../ui/index.ts';
import type { PanelProps } from '../panels.ts';
import { Recording } from './Recording.tsx';
import { Steps } from './Steps.tsx';
import { useLatest } from './use-latest.ts';
import styles from './Steps.module.css';

/** How many steps are written down at once. */
const LIMIT = 10_000;

/** The desk's panel: records the program when its button is pressed, then shows it step by step. */
export function Panel({ session, python, files, main, visible, asked, showLine }: PanelProps) {
  const { recorded, state, ended } = session;
  const busy = state.is === 'running' || state.is === 'waiting' || state.is === 'stopping';
  const recording = useMemo(() => recorded && readRecording(recorded.recording), [recorded]);
  const isOld = recorded !== undefined && !isSame(recorded.files, files);
  const heard = useRef(0);
  const record = (start = 0) => {
    python.record(files, main, { start, limit: LIMIT });
  };
  useEffect(() => {
    if (asked === heard.current || busy) return;
    heard.current = asked;
    if (!recording || isOld) record();
  });
  const point = useLatest(showLine);
  const hides = !visible || isOld || !recording;
  useEffect(() => {
    if (hides) point.current(undefined);
  }, [hides, point]);
  // The panel is closed.
  useEffect(() => {
    const { current } = point;
    return () => current(undefined);
  }, [point]);
  if (!recorded || !recording) {
    if (busy) return <Recording key={session.runs} python={python} limit={LIMIT} />;
    const words =
      ended?.how === 'problem'
        ? 'There are no steps to show. The output says why.'
        : state.is === 'loading'
          ? 'Python is on its way …'
          : 'Press Step: your program runs, and each step is written down.';
    return <p className={styles.words}>{words}</p>;
  }
  return (
    <>
      {isOld && (
        <div className={styles.old}>
          <span>The program is not the same any more.</span>
          <Button kind="primary" onClick={() => record()} aria-disabled={busy}>
            Step through it again
          </Button>
        </div>
      )}
      <Steps
        key={session.runs}
        recording={recording}
        program={recorded}
        python={python}
        visible={visible && !isOld}
        showLine={showLine}
        onRecordFrom={(start) => record(start)}
      />
    </>
  );
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, text]) => b[name] === text);
