import type { Components } from '../curriculum/index.ts';
import { Figure, Listing, More, Table, Word } from '../prose/index.ts';
import { Callout } from '../ui/index.ts';
import { Link } from '../navigation/index.ts';
import { Exercise } from './exercise/Exercise.tsx';
import { Idea, Make } from './exercise/Make.tsx';
import { Program } from './exercise/Program.tsx';
import { ICan } from './ICan.tsx';
import { Choose } from './questions/Choose.tsx';
import { Label } from './questions/Label.tsx';
import { Match } from './questions/Match.tsx';
import { NumberAnswer } from './questions/NumberAnswer.tsx';
import { Order } from './questions/Order.tsx';
import { Predict } from './questions/Predict.tsx';
import { Sort } from './questions/Sort.tsx';
import { Remember } from './Remember.tsx';
import { SimulatorStep } from './SimulatorStep.tsx';
import { Step } from './Step.tsx';
import { TraceTable } from './TraceTable.tsx';

/** The words a lesson is written in, as its page draws them. The build knows the same list: curriculum/build/vocabulary.ts. */
export const vocabulary: Components = {
  a: Link,
  pre: Listing,
  table: Table,
  Callout,
  Choose,
  Exercise,
  Figure,
  ICan,
  Idea,
  Label,
  Make,
  Match,
  More,
  NumberAnswer,
  Order,
  Predict,
  Program,
  Remember,
  Simulator: SimulatorStep,
  Sort,
  Step,
  TraceTable,
  Word,
};
