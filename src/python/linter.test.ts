// Each line tells what happens in turn, and what is asked of Python and told of the text because of it.
import { expect, test } from 'vitest';
import { createLinter, LONGEST, PAUSE } from './linter.ts';

const PROBLEM = { type: 'SyntaxError', message: 'no', original: 'SyntaxError: no' };

/** Steps: a text that is typed; `wait` the pause; `busy`, `free`; `1: wrong`, `1: right` what Python answers; `end`. */
function play(steps: readonly string[], file = 'main.py'): string[] {
  const log: string[] = [];
  let timer: { readonly at: number; readonly what: () => void } | undefined;
  let busy = false;
  let asked = 0;
  const linter = createLinter({
    later(at, what) {
      const mine = { at, what };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    ask(text) {
      if (busy) return undefined;
      log.push(`ask ${text}`);
      return ++asked;
    },
    tell: (problem, text) => {
      if (problem || log.at(-1)?.startsWith('wrong')) log.push(problem ? `wrong ${text}` : 'clear');
    },
  });
  for (const step of steps) {
    const [, id, how] = /^(\d): (\w+)$/.exec(step) ?? [];
    if (id !== undefined) linter.hear(Number(id), how === 'wrong' ? PROBLEM : undefined);
    else if (step === 'wait') {
      expect(timer?.at ?? PAUSE).toBe(PAUSE);
      const due = timer;
      timer = undefined;
      due?.what();
    } else if (step === 'busy') busy = true;
    else if (step === 'free') {
      busy = false;
      linter.free();
    } else if (step === 'end') linter.end();
    else linter.see(step, file);
  }
  return log;
}

test.each([
  ['nothing is read before the pause', ['a('], []],
  ['only the last text is read', ['a', 'ab', 'abc', 'wait'], ['ask abc']],
  ['what is wrong is told', ['a(', 'wait', '1: wrong'], ['ask a(', 'wrong a(']],
  ['what is right says nothing', ['a', 'wait', '1: right'], ['ask a']],
  ['the next key clears it', ['a(', 'wait', '1: wrong', 'a()'], ['ask a(', 'wrong a(', 'clear']],
  ['an answer to an older text is let go', ['a(', 'wait', 'a()', '1: wrong'], ['ask a(']],
  ['…also when the newer is asked', ['a(', 'wait', 'b(', 'wait', '1: wrong'], ['ask a(', 'ask b(']],
  ['no text is read twice', ['a(', 'wait', '1: wrong', 'a(', 'wait', 'free'], ['ask a(', 'wrong a(']],
  ['a busy Python is asked later', ['busy', 'a(', 'wait', 'free', '1: wrong'], ['ask a(', 'wrong a(']],
  ['…about what stands there then', ['busy', 'a(', 'wait', 'b', 'free', 'wait'], ['ask b']],
  ['a free Python does not shorten the pause', ['a(', 'free'], []],
  ['after the end nothing comes', ['a(', 'wait', 'end', '1: wrong', 'free'], ['ask a(']],
  ['…but a new beginning', ['a(', 'end', 'wait', 'a(', 'wait'], ['ask a(']],
  ['a very long text is not read', ['x'.repeat(LONGEST + 1), 'wait'], []],
])('%s', (_, steps, log) => expect(play(steps)).toEqual(log));

test('a file that is no program is not read', () => expect(play(['a(', 'wait'], 'notes.txt')).toEqual([]));
