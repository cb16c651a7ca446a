import { lazy, type LazyExoticComponent, type ComponentType, Suspense, useState } from 'react';
import { simulatorById } from '../simulators/registry.ts';
import { ChallengeList } from './ChallengeList.tsx';

interface ChallengeAnswersProps {
  readonly simulator: string;
  /** Ids with commas between; all when absent. */
  readonly challenges?: string;
}
type Shown = LazyExoticComponent<ComponentType<{ readonly ids: readonly string[] }>>;
const lists = new Map<string, Shown>();

/** One lazy list a simulator, made once: its challenges are part of its own chunk. */
function listOf(simulator: string): Shown {
  const known = lists.get(simulator);
  if (known) return known;
  const list = lazy(async () => {
    const challenges = (await simulatorById(simulator)?.load())?.challenges ?? [];
    return {
      default: ({ ids }: { readonly ids: readonly string[] }) => (
        <ChallengeList challenges={challenges.filter(({ id }) => ids.length === 0 || ids.includes(id))} />
      ),
    };
  });
  lists.set(simulator, list);
  return list;
}

/** A way to solve each challenge, with the hints that pupils see. */
export function ChallengeAnswers({ simulator, challenges = '' }: ChallengeAnswersProps) {
  const [List] = useState(() => listOf(simulator));
  const ids = challenges
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  return (
    <Suspense fallback={<p>The answers are coming …</p>}>
      <List ids={ids} />
    </Suspense>
  );
}
