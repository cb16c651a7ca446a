import { useState } from 'react';
import { keepEntry, useEntry } from '../../progress/index.ts';
import { useLesson } from '../lesson-context.ts';
import { type Given, judge, type Verdict } from './judge.ts';
import { afterCheck, type KeptAnswer, readKept } from './kept-answer.ts';
import { useAnswer } from './use-answer.ts';

/** The part of a question's state that is the same for every kind. */
export interface Checking {
  /** Judges what is filled in and keeps it. */
  readonly check: () => void;
  readonly kept: KeptAnswer | undefined;
  /** What was said to the last check. */
  readonly verdict: Verdict | undefined;
  /** How often it was checked since the page was opened. */
  readonly checks: number;
  /** Why it could not be checked. */
  readonly problem: string | undefined;
}
export interface Asking<Value extends Given> extends Checking {
  /** What is filled in now: just changed, or kept from before. */
  readonly value: Value | undefined;
  readonly change: (value: Value) => void;
  /** Whether something was changed after the last check: marks on the parts no longer hold. */
  readonly changed: boolean;
}

/**
 * One question's state: filled in here, checked against the answers' own chunk, kept in the pupil's record.
 * @param ready what is still to do before it can be checked, in a sentence; undefined when it can
 * @param start what is filled in before the pupil has touched it
 */
export function useQuestion<Value extends Given>(
  question: string,
  fits: (given: Given) => boolean,
  ready: (value: Value | undefined) => string | undefined,
  start?: Value,
): Asking<Value> {
  const lesson = useLesson();
  const key = `lesson/${lesson.id}/answer/${question}`;
  const kept = readKept(useEntry(key), fits);
  const [draft, setDraft] = useState<Value>();
  const [checks, setChecks] = useState(0);
  const [problem, setProblem] = useState<string>();
  const answer = useAnswer(question, kept !== undefined);
  const value = draft ?? (kept?.given as Value | undefined) ?? start;

  async function check(): Promise<void> {
    const missing = ready(value);
    if (missing !== undefined || value === undefined) return setProblem(missing);
    try {
      const answers = await lesson.answers();
      const asked = answers[question];
      if (!asked) return setProblem('The answer to this question is missing.');
      keepEntry(key, afterCheck(kept, value, judge(asked, value).right));
      setProblem(undefined);
      setDraft(undefined);
      setChecks((before) => before + 1);
    } catch {
      setProblem('The answers could not be fetched. Are you offline? What you filled in stays here.');
    }
  }
  return {
    value,
    change(next) {
      setProblem(undefined);
      setDraft(next);
    },
    check: () => void check(),
    checks,
    kept,
    verdict: kept && answer ? judge(answer, kept.given) : undefined,
    changed: draft !== undefined,
    problem,
  };
}
