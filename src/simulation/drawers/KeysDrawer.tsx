import styles from './Drawer.module.css';

const reset = 'reset: start again (and B takes that back too)';
const keys: readonly (readonly [key: string, does: string, withoutClock?: string])[] = [
  ['B', 'one step back', 'one step back'],
  ['S', 'one step on', 'again: do what you took back'],
  ['P', 'play, or pause'],
  ['R', reset, reset],
  ['+', 'faster'],
  ['-', 'slower'],
];

export function KeysDrawer({ hasClock }: { readonly hasClock: boolean }) {
  return (
    <>
      <p className={styles.heading}>Keys</p>
      <p>They work while you are inside the simulator and not typing in a box.</p>
      <dl className={styles.keys}>
        {keys
          .map(([key, does, withoutClock]) => [key, hasClock ? does : withoutClock] as const)
          .filter(([, does]) => does !== undefined)
          .map(([key, does]) => [
            <dt key={key}>
              <kbd>{key}</kbd>
            </dt>,
            <dd key={does}>{does}</dd>,
          ])}
      </dl>
    </>
  );
}
