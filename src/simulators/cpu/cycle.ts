import { decode, type MicroStep } from '../../lib/lmc/instructions.ts';
import type { CpuState } from './state.ts';

/** The micro-step that has just been done; undefined at the start. Some instructions have no `operand` step. */
export function lastStep(state: CpuState): MicroStep | undefined {
  if (state.ticks === 0) return undefined;
  if (state.next === 'fetch-address') return 'execute';
  if (state.next === 'fetch') return 'fetch-address';
  const steps = decode(state.instructionRegister)?.steps ?? [];
  return steps[steps.indexOf(state.next) - 1] ?? (state.next === 'decode' ? 'fetch' : 'decode');
}
