// The code of a simulator, when it is wanted.
import { type ComponentType, createElement, lazy } from 'react';
import type { Entry } from '../simulators/registry.ts';
import type { BenchProps } from './bench-props.ts';
import { whenNear } from './when-near.ts';

/**
 * A component that brings the simulator and its bench when the element `place` comes near the window; at once where
 * there is no such element yet (prerendering, a page that was followed to) or none is named.
 */
export function lazySimulator(
  entry: Entry,
  place: string | undefined,
): ComponentType<{ readonly props: BenchProps }> {
  return lazy(async () => {
    if (place !== undefined && typeof document !== 'undefined')
      await whenNear(document.getElementById(place));
    const [{ HostedBench }, simulator] = await Promise.all([import('./HostedBench.tsx'), entry.loadShown()]);
    return {
      default: ({ props }) =>
        createElement(HostedBench, { props, simulator, loadChallenges: entry.loadChallenges }),
    };
  });
}
