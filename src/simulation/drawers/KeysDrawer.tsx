import styles from './Drawer.module.css';

const keys: readonly (readonly [key: string, does: string, needsClock: boolean])[] = [
  ['B', 'one step back', false],
  ['S', 'one step on', false],
  ['P', 'play, or pause', true],
  ['R', 'reset: start again (and B takes that back too)', false],
  ['+', 'faster', true],
  ['-', 'slower', true],
];

export function KeysDrawer({ hasClock }: { readonly hasClock: boolean }) {
  return (
    <>
      <p className={styles.heading}>Keys</p>
      <p>They work while you are inside the simulator and not typing in a box.</p>
      <dl className={styles.keys}>
        {keys
          .filter(([, , needsClock]) => hasClock || !needsClock)
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
