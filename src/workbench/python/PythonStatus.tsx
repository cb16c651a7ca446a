import { megabytes, packBytes, pythonPack, type PythonState } from '../../python/index.ts';
import styles from './PythonStatus.module.css';

/** What Python is doing, in a line: the size before the first download, then how far it is. */
export function PythonStatus({ state }: { readonly state: PythonState }) {
  return (
    <div className={styles.status} data-state={state.is}>
      <output>{sentence(state)}</output>
      {state.is === 'loading' && (
        <progress
          className={styles.bar}
          max={state.total}
          {...(state.done < state.total ? { value: state.done } : {})}
          aria-label="Fetching Python"
        />
      )}
    </div>
  );
}

function sentence(state: PythonState): string {
  switch (state.is) {
    case 'not-loaded':
      return `Python is ${megabytes(packBytes(pythonPack))}. It is fetched once, when you first press Run.`;
    case 'loading':
      return state.done < state.total ? 'Fetching Python…' : 'Starting Python…';
    case 'ready':
      return 'Python is ready.';
    case 'running':
      return 'Your program is running.';
    case 'waiting':
      return 'Your program is waiting for you to type.';
    case 'stopping':
      return 'Stopping…';
    case 'failed':
      return `${state.says} Check the connection and press Run to try again.`;
  }
}
