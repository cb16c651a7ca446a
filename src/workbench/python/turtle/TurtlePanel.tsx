import type { PanelProps } from '../panels.ts';
import { TurtlePicture } from './TurtlePicture.tsx';

/** The picture as a panel of the desk. */
export function Panel({ python, session, visible }: PanelProps) {
  const { is } = session.state;
  return <TurtlePicture python={python} running={is === 'running' || is === 'waiting'} visible={visible} />;
}
