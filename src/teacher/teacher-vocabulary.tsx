import type { Components } from '../curriculum/index.ts';
import { Link } from '../navigation/index.ts';
import { Figure, Listing, More, Table, Word } from '../prose/index.ts';
import { Callout } from '../ui/index.ts';
import { Answers } from './Answers.tsx';
import { ChallengeAnswers } from './ChallengeAnswers.tsx';
import { ExerciseAnswers } from './ExerciseAnswers.tsx';

export const teacherVocabulary: Components = {
  a: Link,
  pre: Listing,
  table: Table,
  Answers,
  Callout,
  ChallengeAnswers,
  ExerciseAnswers,
  Figure,
  More,
  Word,
};
