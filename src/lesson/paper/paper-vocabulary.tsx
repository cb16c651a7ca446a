import type { ReactNode } from 'react';
import type { Components } from '../../curriculum/index.ts';
import { Figure, Listing, Table } from '../../prose/index.ts';
import { PaperAims } from './PaperAims.tsx';
import { PaperExercise, PaperIdea, PaperMake, PaperProgram } from './PaperExercise.tsx';
import { PaperRemember } from './PaperRemember.tsx';
import { PaperSimulator } from './PaperSimulator.tsx';
import { PaperStep } from './PaperStep.tsx';
import { PaperTask } from './PaperTask.tsx';
import { PaperTrace } from './PaperTrace.tsx';

const Plain = ({ children }: { readonly children?: ReactNode }) => <>{children}</>;
const Bold = ({ children, word }: { readonly children?: ReactNode; readonly word: string }) => (
  <b>{children ?? word}</b>
);
const Nothing = () => null;

/** The words a lesson is written in, laid out for a pen. */
export const paperVocabulary: Components = {
  a: Plain,
  pre: Listing,
  table: Table,
  Callout: Nothing,
  Choose: PaperTask,
  Exercise: PaperExercise,
  Figure,
  ICan: PaperAims,
  Idea: PaperIdea,
  Label: PaperTask,
  Make: PaperMake,
  Match: PaperTask,
  More: Nothing,
  NumberAnswer: PaperTask,
  Order: PaperTask,
  Predict: PaperTask,
  Program: PaperProgram,
  Remember: PaperRemember,
  Simulator: PaperSimulator,
  Sort: PaperTask,
  Step: PaperStep,
  TraceTable: PaperTrace,
  Word: Bold,
};
