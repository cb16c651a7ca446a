import { createContext, use } from 'react';
import type { Sheet } from '../curriculum/index.ts';
import { assert } from '../lib/assert.ts';

export const SheetContext = createContext<Sheet | undefined>(undefined);
export function useSheet(): Sheet {
  const sheet = use(SheetContext);
  assert(sheet, '<Answers /> stands in a lesson’s teacher page');
  return sheet;
}
