// What runs Python in a lesson, as a chunk of its own: a lesson's first view is text.
import { ExerciseBench, ProgramBench, PythonBench } from '../../workbench/index.ts';

export const Exercise = ExerciseBench;
export const Program = ProgramBench;
export const Make = PythonBench;
