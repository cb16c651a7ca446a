import type { BenchHost, SimState, Simulator, ViewProps } from './contract.ts';
import styles from './Bench.module.css';
import { ControlBar } from './parts/ControlBar.tsx';
import { ViewBoundary } from './parts/ViewBoundary.tsx';
import { paceOf, rateOf } from './speeds.ts';
import { usePlay } from './use-play.ts';
import { useBenchSession, useSnapshot } from './use-session.ts';

interface BenchProps<Setup, State extends SimState, Action> {
  readonly simulator: Simulator<Setup, State, Action>;
  readonly host: BenchHost;
}

/** A simulator on its bench: the drawing, the sentence, the control bar, challenges and drawers. */
export function Bench<Setup, State extends SimState, Action>({
  simulator,
  host,
}: BenchProps<Setup, State, Action>) {
  const { session } = useBenchSession(simulator, host);
  const now = useSnapshot(session);
  const achieved = usePlay(session, now.playing, now.speed);
  const { View, about, clock } = simulator;
  const { motion = true, base = 'decimal', compact = false } = host;
  const canTick = clock?.canTick(now.state) ?? false;
  const props: ViewProps<Setup, State, Action> = {
    setup: now.setup,
    state: now.state,
    before: now.change.before,
    by: now.change.by,
    backwards: now.change.backwards,
    pace: paceOf(rateOf(now.speed), now.playing, motion),
    playing: now.playing,
    send: session.send,
    restart: session.restart,
    compact,
    base,
  };
  return (
    <section className={styles.bench} aria-label={about.title}>
      <div className={styles.stage}>
        <ViewBoundary>
          <View {...props} />
        </ViewBoundary>
      </div>
      <div className={styles.deck}>
        <p className={styles.sentence}>{simulator.describe(now.state)}</p>
        <ControlBar
          hasClock={clock !== undefined}
          canGoBack={now.canGoBack}
          canStep={now.canGoForward || canTick}
          canPlay={canTick}
          playing={now.playing}
          speed={now.speed}
          achieved={achieved}
          onBack={session.back}
          onStep={session.step}
          onPlay={now.playing ? session.pause : session.play}
          onReset={session.reset}
          onSpeed={session.setSpeed}
        />
      </div>
    </section>
  );
}
