import type { ViewProps } from '../contract.ts';
import { type TallyAction, type TallySetup, type TallyState, tally } from './tally.ts';

export function TallyView(props: ViewProps<TallySetup, TallyState, TallyAction>) {
  const { setup, state, before, backwards, pace, base, send, restart } = props;
  if (setup.note === 'break the drawing') throw new Error('the drawing is broken');
  return (
    <div>
      <svg data-picture="" viewBox="0 0 200 60" width="200" height="60">
        <text x="10" y="40">
          {base === 'binary' ? state.total.toString(2) : state.total}
        </text>
      </svg>
      <p data-testid="moved">{`${before?.total ?? 'jump'} ${backwards ? 'back' : 'on'} ${pace} ms`}</p>
      <label>
        Note{' '}
        <input value={setup.note} onChange={(event) => restart({ ...setup, note: event.target.value })} />
      </label>
      <button type="button" onClick={() => send({ kind: 'add', amount: 5 })}>
        Add five
      </button>
      <button type="button" onClick={() => send({ kind: 'add', amount: 0.5 })}>
        Add a half
      </button>
    </div>
  );
}

export const tallySimulator = { ...tally, View: TallyView };
