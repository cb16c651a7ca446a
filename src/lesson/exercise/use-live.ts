import { type ComponentType, use, useEffect, useState } from 'react';
import { StepContext, useLesson } from '../lesson-context.ts';

type LiveModule = typeof import('./Live.tsx');

/** The part of a lesson's page that runs Python, fetched when its step is shown; `pressed` says what was wanted before. */
export function useLive<Name extends keyof LiveModule>(name: Name) {
  const { current } = useLesson();
  const isHere = use(StepContext) === current;
  const [live, setLive] = useState<{ readonly Live: LiveModule[Name] }>();
  const [pressed, setPressed] = useState<string>();
  const wanted = isHere || pressed !== undefined;
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    void import('./Live.tsx').then((module) => {
      if (here) setLive({ Live: module[name] });
    });
    return () => {
      here = false;
    };
  }, [wanted, name]);
  return {
    Live: live?.Live as ComponentType<Parameters<LiveModule[Name]>[0]> | undefined,
    pressed,
    setPressed,
  };
}
