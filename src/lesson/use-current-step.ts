import { useEffect, useRef } from 'react';
import type { StepEntry } from '../curriculum/index.ts';
import { useNavigate, usePlace } from '../navigation/index.ts';
import { keepEntry } from '../progress/index.ts';
import { useHydrated } from './use-hydrated.ts';

/** The id after `#` may name a step or a question in it. */
function stepAt(steps: readonly StepEntry[], hash: string): string | undefined {
  const name = hash.slice(1);
  return steps.find(
    ({ id, questions, exercises }) => id === name || questions.includes(name) || exercises.includes(name),
  )?.id;
}

/** The step shown follows the page's address; going to one moves the focus to its heading. */
export function useCurrentStep(lesson: string, steps: readonly StepEntry[]) {
  const hydrated = useHydrated();
  const { hash } = usePlace();
  const navigate = useNavigate();
  const going = useRef(false);
  const current = hydrated ? (stepAt(steps, hash) ?? steps[0]?.id) : undefined;

  useEffect(() => {
    if (!going.current) {
      // An address that names a question: the browser could not scroll to it while its step was hidden.
      if (hash.length > 1 && steps.every(({ id }) => `#${id}` !== hash))
        document.getElementById(hash.slice(1))?.scrollIntoView();
      return;
    }
    going.current = false;
    const target = document.getElementById(hash.slice(1));
    const heading = target?.querySelector<HTMLElement>('[tabindex="-1"]') ?? target;
    heading?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }, [hash, steps]);

  function go(step: string): void {
    going.current = true;
    keepEntry(`lesson/${lesson}/step`, stepAt(steps, `#${step}`) ?? step);
    navigate(`#${step}`, { stay: true });
  }
  return { current, go };
}
