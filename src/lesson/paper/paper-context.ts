import { createContext, use } from 'react';
import type { LessonModule } from '../../curriculum/index.ts';
import { assert } from '../../lib/assert.ts';

export const PaperContext = createContext<LessonModule | undefined>(undefined);
export function usePaper(): LessonModule {
  const module = use(PaperContext);
  assert(module, 'paper is drawn inside a WorksheetPage');
  return module;
}
