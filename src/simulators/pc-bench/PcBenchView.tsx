import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button, useDrag } from '../../ui/index.ts';
import { beatOf } from './running.ts';
import { Details, type Shown } from './Details.tsx';
import { boxOf } from './draw/place-box.ts';
import { PartPicture } from './draw/PartPicture.tsx';
import { regionFor } from './frame.ts';
import { ModeSwitch } from './ModeSwitch.tsx';
import { Monitor } from './Monitor.tsx';
import styles from './PcBenchView.module.css';
import { placeById } from './places.ts';
import { partForPlace } from './part-for-place.ts';
import { Stage, type Thing } from './Stage.tsx';
import type { Part, PlaceId } from './hardware.ts';
import type { Action, Setup, State } from './state.ts';
import { Tray } from './Tray.tsx';
import { useHand, wantedPlaces } from './use-hand.ts';
import type { RegionId } from './draw/plan.ts';

// What shows only while it runs, or in the shops, comes when it is needed.
const Beeps = lazy(async () => ({ default: (await import('./Beeps.tsx')).Beeps }));
const Results = lazy(async () => ({ default: (await import('./Results.tsx')).Results }));
const RepairPanel = lazy(async () => ({ default: (await import('./RepairPanel.tsx')).RepairPanel }));
const ShopPanel = lazy(async () => ({ default: (await import('./ShopPanel.tsx')).ShopPanel }));

/** Pixels below which the tower comes closer by itself when a part is picked up. */
const NARROW = 590;

/** What the last look and listen in the repair shop brought: the shop switches on only to test. */
function seenIn({ repair }: State) {
  const last = repair?.tests.slice(-2) ?? [];
  const read = last.findLast(({ screen }) => screen !== undefined);
  const heard = last.findLast(({ test }) => test === 'listen');
  return read || heard ? { screen: read?.screen ?? null, beep: heard?.beep } : undefined;
}

/** The PC on the bench: tower, monitor, tray and panels. It draws the state and sends actions. */
export function PcBenchView(props: ViewProps<Setup, State, Action>) {
  const { state, by, send, play, pace, compact, sound = false, chooseSound } = props;
  const { fitted, on } = state;
  const restart = (setup: Setup) => {
    choose(undefined);
    show(undefined);
    props.restart(setup);
  };
  const hand = useHand(state, send);
  const { held } = hand;
  const [shown, show] = useState<Shown>();
  const [chosen, choose] = useState<PlaceId>();
  const [drawer, openDrawer] = useState<Part['kind']>('power');
  const [region, setRegion] = useState<RegionId>('all');
  const [under, setUnder] = useState<string>();
  const [dragging, setDragging] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);

  const beat = beatOf(state);
  const seen = seenIn(state);
  const wanted = useMemo(() => (held ? wantedPlaces(state, held) : []), [held, state]);
  const changed = by && 'at' in by && by.at !== undefined && pace === 0 ? by.at : undefined;

  const focusOn = (selector: string) => {
    // After React has drawn what the press changed.
    requestAnimationFrame(() => room.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const lift = useCallback(
    (part: Part, from?: PlaceId) => {
      hand.lift(part, from);
      choose(undefined);
      if ((room.current?.clientWidth ?? NARROW) >= NARROW) return;
      const places = wantedPlaces(state, { part, turned: false });
      setRegion(regionFor(places.map((id) => boxOf(id, state.fitted))));
    },
    [hand, state],
  );
  const drag = useDrag<Thing>({
    lift({ part, from }) {
      setDragging(true);
      lift(part, from);
    },
    over: setUnder,
    drop({ part, from }, target) {
      setDragging(false);
      setUnder(undefined);
      const place = target === undefined ? undefined : placeById(target);
      if (place) hand.putIn(place.id, { part, turned: held?.turned ?? false, ...(from ? { from } : {}) });
      else if (target === 'tray' && from) hand.takeOut(from);
      else hand.putBack();
    },
    cancel() {
      setDragging(false);
      setUnder(undefined);
      hand.putBack();
    },
  });

  const pick = (part: Part, byKey: boolean) => {
    if (held?.part === part && held.from === undefined) return hand.putBack();
    lift(part);
    const [first] = wantedPlaces(state, { part, turned: false });
    if (byKey && first) focusOn(`[data-place="${first}"]`);
  };
  const press = (at: PlaceId) => {
    if (held) {
      if (hand.putIn(at)) show({ at });
      return;
    }
    choose(chosen === at ? undefined : at);
    show({ at });
    const kind = partForPlace(at);
    if (!fitted[at] && kind) openDrawer(kind);
  };
  const putBack = () => {
    const { part } = held ?? {};
    hand.putBack();
    if (part) focusOn(`[data-part="${part.id}"]`);
  };
  const power = () => {
    hand.putBack();
    setRegion('all');
    side.current?.scrollTo(0, 0);
    send({ kind: 'power', on: !on });
    if (!on) play?.();
  };
  // A machine that is switched on has nothing lifted out of it.
  useEffect(() => {
    if (on) hand.putBack();
    // oxlint-disable-next-line react/exhaustive-deps -- only at the switch
  }, [on !== undefined]);

  const tray = (
    <Tray
      fitted={fitted}
      drawer={drawer}
      held={held?.from === undefined ? held?.part : undefined}
      grip={drag.grip}
      onDrawer={openDrawer}
      onPick={pick}
      onShow={(part) => show({ part })}
    />
  );
  return (
    <div className={styles.room}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape puts back what is held, wherever the focus is */}
      <div
        ref={room}
        className={styles.view}
        data-power={on || seen ? 'on' : 'off'}
        data-mode={state.mode}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !held) return;
          event.preventDefault();
          event.stopPropagation();
          putBack();
        }}
      >
        <Stage
          fitted={fitted}
          beat={beat}
          on={on !== undefined}
          wanted={wanted}
          holding={held?.part}
          chosen={chosen}
          under={under}
          changed={changed}
          region={region}
          onRegion={setRegion}
          grip={drag.grip}
          onPress={press}
          onShow={(at) => show({ at })}
          onTake={hand.takeOut}
          onPower={power}
        />
        <div ref={side} className={styles.side}>
          <div className={styles.bottom} data-mode={state.mode}>
            {state.mode === 'repair' && (
              <Suspense fallback={<p>The ticket is coming …</p>}>
                <RepairPanel
                  state={state}
                  at={shown && 'at' in shown ? shown.at : undefined}
                  send={send}
                  restart={restart}
                />
              </Suspense>
            )}
            {state.mode === 'shop' && (
              <Suspense fallback={<p>The shop is opening …</p>}>
                <ShopPanel state={state} send={send} restart={restart} />
              </Suspense>
            )}
            {state.mode === 'build' && tray}
          </div>
          <div className={styles.words}>
            <Details
              state={state}
              held={held}
              wanted={wanted}
              shown={shown}
              onPut={(at) => {
                if (hand.putIn(at)) {
                  show({ at });
                  focusOn(`[data-place="${at}"]`);
                }
              }}
              onTurn={hand.turn}
              onPutBack={putBack}
              onTake={hand.takeOut}
              onTurnIn={(at) => send({ kind: 'turn', at })}
              onJumper={(at, to) => send({ kind: 'jumper', at, to })}
            />
          </div>
          <div className={styles.machine}>
            <Monitor beat={beat ?? seen}>
              {state.results && (
                <Suspense fallback={null}>
                  <Results results={state.results} />
                </Suspense>
              )}
            </Monitor>
            <div className={styles.keys}>
              {(on ?? seen) && (
                <Suspense fallback={null}>
                  <Beeps
                    code={beat ? beat.beep : seen?.beep}
                    beat={on?.beat ?? state.repair?.tests.length ?? 0}
                    plugged={fitted.buzzer !== undefined}
                    audible={sound}
                    onAudible={chooseSound}
                  />
                </Suspense>
              )}
              <Button kind={on ? 'plain' : 'primary'} onClick={power}>
                {on ? 'Switch off' : 'Switch on'}
              </Button>
              {beat?.waits && (
                <Button kind="primary" onClick={() => send({ kind: 'key' })}>
                  Press {beat.waits === 'F1' ? 'F1' : 'a key'}
                </Button>
              )}
              {beat?.desktop && !state.results && (
                <Button kind="primary" onClick={() => send({ kind: 'benchmark' })}>
                  Run the benchmark
                </Button>
              )}
            </div>
          </div>
          {state.mode === 'repair' && tray}
          {!compact && (
            <div className={styles.modes}>
              <ModeSwitch mode={state.mode} onChoose={restart} />
            </div>
          )}
        </div>
        <div ref={drag.ghost} className={styles.ghost} aria-hidden="true">
          {dragging && held && (
            <PartPicture part={held.part} className={held.turned ? styles.turned : undefined} />
          )}
        </div>
      </div>
    </div>
  );
}
