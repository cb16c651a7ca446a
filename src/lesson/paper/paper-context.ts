import { createContext, use } from 'react';
import type { LessonModule } from '../../curriculum/index.ts';
import { assert } from '../../lib/assert.ts';

interface Paper {
  readonly id: string;
  readonly module: LessonModule;
}
export const PaperContext = createContext<Paper | undefined>(undefined);
function usePaperContext(): Paper {
  const paper = use(PaperContext);
  assert(paper, 'paper is drawn inside a WorksheetPage');
  return paper;
}
export const usePaper = (): LessonModule => usePaperContext().module;
/** The id of the lesson that the paper is of. */
export const usePaperLesson = (): string => usePaperContext().id;
