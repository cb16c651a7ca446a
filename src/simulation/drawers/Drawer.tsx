import type { SimState } from '../contract.ts';
import type { DrawersProps } from '../parts/Drawers.tsx';
import { KeysDrawer } from './KeysDrawer.tsx';
import { PictureDrawer } from './PictureDrawer.tsx';
import { PredictDrawer } from './PredictDrawer.tsx';
import { ShareDrawer } from './ShareDrawer.tsx';
import { TranscriptDrawer } from './TranscriptDrawer.tsx';

export type DrawerName = 'predict' | 'transcript' | 'share' | 'picture' | 'keys';

interface DrawerProps extends DrawersProps<unknown, SimState, unknown> {
  readonly name: DrawerName;
}

export function Drawer({ name, simulator, host, session, now, stage }: DrawerProps) {
  const { title, id } = simulator.about;
  if (name === 'predict')
    return (
      <PredictDrawer
        list={now.predictions}
        hasClock={simulator.clock !== undefined}
        onPredict={session.predict}
      />
    );
  if (name === 'transcript') return <TranscriptDrawer title={title} id={id} transcript={now.transcript} />;
  if (name === 'share')
    return <ShareDrawer link={host.linkTo?.(simulator.link.write(now.setup, now.state)) ?? ''} />;
  if (name === 'picture') return <PictureDrawer id={id} title={title} stage={stage} />;
  return <KeysDrawer hasClock={simulator.clock !== undefined} />;
}
