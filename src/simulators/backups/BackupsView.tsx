import { useRef } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button, useLayoutName } from '../../ui/index.ts';
import styles from './BackupsView.module.css';
import { Diary } from './Diary.tsx';
import { type Action, isOver, objectionTo, type Setup, type State, weeksToNews } from './model.ts';
import type { Plan } from './plan.ts';
import { PlanBoard } from './PlanBoard.tsx';
import { Scene } from './Scene.tsx';
import { Tally } from './Tally.tsx';
import { Today } from './Today.tsx';
import { YearEnd } from './YearEnd.tsx';

/** A year of a club's backups: where every copy lives, the plan, what happened. All sums are the model's. */
export function BackupsView(props: ViewProps<Setup, State, Action>) {
  const { setup, state, before, backwards, pace, base, send, restart } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(canvas);
  const over = isOver(state);
  const choose = (plan: Plan): void => {
    // Before the year begins a plan is where it starts; later it is a decision on the way.
    if (state.week === 0 && !objectionTo(plan, setup.budget)) restart({ ...setup, plan });
    else send({ kind: 'plan', plan });
  };
  return (
    <div className={styles.view}>
      <div className={styles.grid}>
        <div className={styles.main}>
          <div ref={canvas} className={styles.canvas} data-layout={layout}>
            <Scene
              state={state}
              before={before}
              backwards={backwards}
              pace={pace}
              layout={layout ?? 'wide'}
              base={base}
            />
          </div>
          <div className={styles.foot}>
            <Tally result={state.result} last={setup.last} />
            {!over && (
              <Button onClick={() => send({ kind: 'tick', count: weeksToNews(state) })}>
                Go to the next news
              </Button>
            )}
          </div>
        </div>
        <div className={styles.side}>
          {over ? (
            <YearEnd state={state} restart={restart} />
          ) : (
            <PlanBoard plan={state.plan} budget={setup.budget} onPlan={choose} />
          )}
          {!over && <Today state={state} />}
        </div>
        <Diary state={state} />
      </div>
    </div>
  );
}
