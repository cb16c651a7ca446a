import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button, Notice } from '../ui/index.ts';
import styles from './Bench.module.css';
import { NEW_RECORD } from './judge.ts';
import type {
  BenchHost,
  Challenge as ChallengeData,
  ShownSimulator,
  SimState,
  ViewProps,
} from './contract.ts';
import { Challenge } from './parts/Challenge.tsx';
import { ChallengeList } from './parts/ChallengeList.tsx';
import { ControlBar } from './parts/ControlBar.tsx';
import { Drawers } from './parts/Drawers.tsx';
import { Sentence } from './parts/Sentence.tsx';
import { ViewBoundary } from './parts/ViewBoundary.tsx';
import { shortcut } from './shortcuts.ts';
import { paceOf, rateOf } from './speeds.ts';
import { usePlay } from './use-play.ts';
import { useBenchSession, useSnapshot } from './use-session.ts';

const never = () => () => undefined;
/** False in prerendered HTML and until that is hydrated: keys answer only afterwards. */
const useAwake = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

interface BenchProps<Setup, State extends SimState, Action> {
  readonly simulator: ShownSimulator<Setup, State, Action>;
  /** Brings the challenges when the first is chosen. */
  readonly loadChallenges: () => Promise<readonly ChallengeData<Setup, State, Action>[]>;
  readonly host: BenchHost;
}

/** A simulator on its bench: the drawing, the sentence, the control bar, challenges and drawers. */
export function Bench<Setup, State extends SimState, Action>({
  simulator,
  loadChallenges,
  host,
}: BenchProps<Setup, State, Action>) {
  const { session, foreign, takeForeign, keepMine } = useBenchSession(simulator, host);
  const now = useSnapshot(session);
  const achieved = usePlay(session, now.playing, now.speed);
  const [isMissing, setMissing] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  const isAwake = useAwake();
  const stage = useRef<HTMLDivElement>(null);
  const { View, about, clock } = simulator;
  const { motion = true, base = 'decimal', names = 'plain', chooseNames, compact = false } = host;
  const { sound = false, chooseSound } = host;
  const canTick = clock?.canTick(now.state) ?? false;
  const playOrPause = now.playing ? session.pause : session.play;
  const view: ViewProps<Setup, State, Action> = {
    setup: now.setup,
    state: now.state,
    before: now.change.before,
    by: now.change.by,
    backwards: now.change.backwards,
    pace: paceOf(rateOf(now.speed), now.playing, motion),
    playing: now.playing,
    send: session.send,
    restart: session.restart,
    play: session.play,
    compact,
    base,
    names,
    ...(chooseNames ? { chooseNames } : {}),
    sound,
    ...(chooseSound ? { chooseSound } : {}),
  };
  const offered = about.challengeIds
    .map((id, index) => ({ id, title: simulator.challengeTitles[index] ?? id }))
    .filter(({ id }) => host.challenges?.includes(id) ?? true);
  const { challenge } = now;
  const choose = async (id: string) => {
    setPressed(true);
    try {
      const chosen = (await loadChallenges()).find((one) => one.id === id);
      setMissing(!chosen);
      if (chosen) session.openChallenge(chosen);
    } catch {
      setMissing(true); // offline and not kept
    }
  };
  const only = host.challenges?.length === 1 ? host.challenges[0] : undefined;
  useEffect(() => {
    // A bench with one task begins with it, unless the pupil has work here.
    if (only === undefined || !session.isFresh()) return;
    let isGone = false;
    const begin = async () => {
      const chosen = (await loadChallenges()).find(({ id }) => id === only);
      if (chosen && !isGone && session.isFresh()) session.openChallenge(chosen);
    };
    begin().catch(() => {}); // offline: the strip still offers it and says so
    return () => {
      isGone = true;
    };
  }, [only, session, loadChallenges]);
  const isSolved = (id: string) => host.solved.has(id) || now.book.challenges[id]?.record.solved === true;
  const record = now.book.challenges[challenge?.id ?? '']?.record ?? NEW_RECORD;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for the buttons inside
    <section
      className={styles.bench}
      aria-label={about.title}
      data-bench={isAwake ? 'awake' : 'asleep'}
      onKeyDown={shortcut({
        b: session.back,
        s: session.step,
        p: playOrPause,
        r: session.reset,
        '+': () => session.setSpeed(now.speed + 1),
        '=': () => session.setSpeed(now.speed + 1),
        '-': () => session.setSpeed(now.speed - 1),
      })}
    >
      {foreign && (
        <Notice
          actions={
            <>
              <Button onClick={keepMine}>Keep mine here</Button>
              <Button onClick={takeForeign}>Show the other</Button>
            </>
          }
        >
          <p>This work was changed in another window. Nothing is lost until you choose.</p>
        </Notice>
      )}
      {now.problem && (
        <Notice kind="problem">
          <p>
            {now.problem.says} {now.problem.hint}
          </p>
        </Notice>
      )}
      {isMissing && (
        <Notice kind="problem">
          <p>The challenge could not be fetched. Are you on the Internet? Try again in a moment.</p>
        </Notice>
      )}
      {challenge && (
        <Challenge
          key={challenge.id}
          challenge={challenge}
          takesFocus={wasPressed}
          compact={compact}
          record={{ ...record, solved: isSolved(challenge.id) }}
          onCheck={session.check}
          onHint={session.hint}
          onRestart={session.restartChallenge}
          onLeave={session.leaveChallenge}
        />
      )}
      <div ref={stage} className={styles.stage} data-stage="">
        <ViewBoundary>
          <View {...view} />
        </ViewBoundary>
      </div>
      <div className={styles.deck}>
        <Sentence text={simulator.describe(now.state)} playing={now.playing} />
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
          onPlay={playOrPause}
          onReset={session.reset}
          onSpeed={session.setSpeed}
        />
      </div>
      {now.ownWorkWaits && (
        <Notice actions={<Button onClick={session.bringBackWork}>Bring mine back</Button>}>
          <p>A link opened this. Your own work is safe.</p>
        </Notice>
      )}
      {offered.length > 0 && (
        <ChallengeList
          challenges={offered}
          solved={new Set(offered.map(({ id }) => id).filter(isSolved))}
          chosen={challenge?.id}
          compact={compact}
          onChoose={(id) => void choose(id)}
        />
      )}
      <Drawers simulator={simulator} host={host} session={session} now={now} stage={() => stage.current} />
    </section>
  );
}
