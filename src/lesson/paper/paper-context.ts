import { createContext, use, useId, useState } from 'react';
import type { LessonModule } from '../../curriculum/index.ts';
import { assert } from '../../lib/assert.ts';

interface Paper {
  readonly id: string;
  readonly module: LessonModule;
  /** Simulator → the place on the sheet that draws it: the first that asked. */
  readonly drawnAt: Map<string, string>;
}
export const PaperContext = createContext<Paper | undefined>(undefined);
function usePaperContext(): Paper {
  const paper = use(PaperContext);
  assert(paper, 'paper is drawn inside a WorksheetPage');
  return paper;
}
export const usePaper = (): LessonModule => usePaperContext().module;
/** Whether this is the one place on the sheet where a simulator is drawn. */
export function useIsFirstDrawing(simulator: string): boolean {
  const { drawnAt } = usePaperContext();
  const place = useId();
  const [isFirst] = useState(() => {
    if (!drawnAt.has(simulator)) drawnAt.set(simulator, place);
    return drawnAt.get(simulator) === place;
  });
  return isFirst;
}
/** The id of the lesson that the paper is of. */
export const usePaperLesson = (): string => usePaperContext().id;
