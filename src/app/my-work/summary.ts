import type { Entries } from '../../progress/index.ts';

export interface LessonWork {
  readonly id: string;
  readonly isDone: boolean;
  readonly answers: number;
  readonly predictions: number;
}
export interface SimulatorWork {
  readonly id: string;
  readonly challenges: number;
}
export interface Summary {
  readonly lessons: readonly LessonWork[];
  readonly simulators: readonly SimulatorWork[];
  readonly programs: readonly string[];
}

/** What a record says was done, in the order in which it was first met. Unknown keys are passed over. */
export function summaryOf(entries: Entries): Summary {
  const lessons = new Map<string, { id: string; isDone: boolean; answers: number; predictions: number }>();
  const simulators = new Map<string, { id: string; challenges: number }>();
  const programs: string[] = [];
  for (const [key, value] of entries) {
    const [, id = '', what = ''] = /^lesson\/([^/]+\/[^/]+)\/([^/]+)/.exec(key) ?? [];
    if (id !== '') {
      const lesson = lessons.get(id) ?? { id, isDone: false, answers: 0, predictions: 0 };
      lessons.set(id, lesson);
      if (what === 'done') lesson.isDone = Boolean(value);
      if (what === 'answer') lesson.answers++;
      if (what === 'prediction') lesson.predictions++;
    }
    const [, simulator = '', kind = ''] = /^simulator\/([^/]+)\/([^/]+)/.exec(key) ?? [];
    if (simulator !== '') {
      const work = simulators.get(simulator) ?? { id: simulator, challenges: 0 };
      simulators.set(simulator, work);
      if (kind === 'challenge' && Boolean(value)) work.challenges++;
    }
    if (key.startsWith('python/')) programs.push(key.slice('python/'.length));
  }
  return { lessons: [...lessons.values()], simulators: [...simulators.values()], programs };
}
