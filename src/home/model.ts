// What the machine shows of the year, from the plan, the lessons that are there, and the pupil's record. Pure.
import type { PlanId, PlannedLesson, PlannedUnit } from './plan.ts';

export interface HomeLesson extends PlannedLesson {
  /** Whether its page is there. */
  readonly isHere: boolean;
  readonly isDone: boolean;
}
export interface HomeUnit {
  readonly id: PlanId;
  readonly title: string;
  readonly part: string;
  readonly lessons: readonly HomeLesson[];
  /** Whether at least one of its lessons is there. */
  readonly isLive: boolean;
  readonly done: number;
  /** Where its part leads: the first lesson that is there and not done; else its row in the list. */
  readonly href: string;
}

/** Lessons of the site are facts; a planned lesson takes its title and question from the real one. */
export function homeUnit(
  unit: PlannedUnit,
  here: ReadonlyMap<string, { readonly title: string; readonly question: string }>,
  isDone: (lesson: string) => boolean,
): HomeUnit {
  const lessons = unit.lessons.map((lesson) => {
    const real = here.get(lesson.id);
    return {
      ...lesson,
      ...(real ? { title: real.title, question: real.question } : {}),
      isHere: real !== undefined,
      isDone: real !== undefined && isDone(lesson.id),
    };
  });
  const open = lessons.filter((lesson) => lesson.isHere);
  const next = open.find((lesson) => !lesson.isDone) ?? open[0];
  return {
    id: unit.id,
    title: unit.title,
    part: unit.part,
    lessons,
    isLive: open.length > 0,
    done: lessons.filter((lesson) => lesson.isDone).length,
    href: next ? `/lessons/${next.id}/` : `#unit-${unit.id}`,
  };
}

/** 'lesson/machine/ram/step' → 'machine/ram' */
export const lessonOfKey = (key: string): string | undefined => /^lesson\/([^/]+\/[^/]+)\//.exec(key)?.[1];
