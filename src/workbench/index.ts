export { ExerciseBench, ProgramBench } from './ExerciseBench.tsx';
export { PythonBench, type PythonBenchProps } from './PythonBench.tsx';
export { SimulatorPicture } from './SimulatorPicture.tsx';
export { SimulatorBench, type SimulatorBenchProps } from './SimulatorBench.tsx';
