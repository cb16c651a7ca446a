// The challenges as the bench wants them: judged by running the pupil's program on inputs they have not seen.
import type { Challenge } from '../../simulation/contract.ts';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';
import type { Task } from './task.ts';
import { tasks } from './tasks.ts';
import { tryProgram, verdictOn } from './trial.ts';

function load(source: string): readonly CpuAction[] {
  return [{ kind: 'load', source }];
}

function challenge(task: Task): Challenge<CpuSetup, CpuState, CpuAction> {
  return {
    id: task.id,
    title: task.title,
    task: task.task,
    start: { source: task.source, inputs: task.inputs, breakLines: [], breakBoxes: [] },
    solved: (state) =>
      verdictOn(tryProgram(state.source, task.examples, task.writes), task.best, task.examples.length),
    hints: task.hints,
    solution: load(task.solution),
    wrong: task.wrong.map(({ source, because }) => ({ actions: load(source), because })),
  };
}

export const challenges: readonly Challenge<CpuSetup, CpuState, CpuAction>[] = tasks.map(challenge);
