import type { PythonSession } from '../../../python/index.ts';

/** Calls `show` when a program has been recorded: a picture may stand in front that it drew meanwhile. Answers how to stop. */
export const watchRecordings = ({ store }: PythonSession, show: () => void): (() => void) =>
  store.subscribe(({ recorded }, before) => {
    if (recorded && recorded !== before.recorded) show();
  });
