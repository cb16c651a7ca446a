export { PythonBench, type PythonBenchProps } from './PythonBench.tsx';
export { SimulatorBench, type SimulatorBenchProps } from './SimulatorBench.tsx';
