export { SimulatorBench, type SimulatorBenchProps } from './SimulatorBench.tsx';
