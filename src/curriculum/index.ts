export { aliases, lessons, units } from 'virtual:curriculum';
export { draw, type Source } from './draw.ts';
export type { LessonEntry, LessonFront, StepEntry, StepKind, UnitEntry, WordEntry } from './entry.ts';
export { lessonById } from './lesson-by-id.ts';
export type {
  AnsweredExercise,
  ExerciseParts,
  Exercises,
  PuzzleLine,
  ShownExercise,
  ShownProgram,
} from './exercise.ts';
export type { Components, LessonModule, Sheet, TextModule } from './module.ts';
export type {
  Answer,
  AnsweredQuestion,
  Answers,
  ChooseQuestion,
  LabelQuestion,
  MatchQuestion,
  SortQuestion,
  NumberQuestion,
  OrderQuestion,
  Piece,
  PlaceAnswer,
  PredictQuestion,
  Question,
  Reply,
  Spot,
} from './question.ts';
