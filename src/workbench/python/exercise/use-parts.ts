import { useState } from 'react';
import type { ExerciseParts } from '../../../curriculum/index.ts';

/** Hints, checks and answer of an exercise, fetched when something first needs them. */
export function useParts(load: () => Promise<ExerciseParts>) {
  const [parts, setParts] = useState<ExerciseParts>();
  const [failed, setFailed] = useState(false);
  async function need(then: (parts: ExerciseParts) => void = () => {}): Promise<void> {
    let found = parts;
    try {
      found ??= await load();
    } catch {
      return setFailed(true);
    }
    setFailed(false);
    setParts(found);
    then(found);
  }
  return { parts, failed, need };
}
