import { Link } from '../navigation/index.ts';
import { Dialog } from '../ui/index.ts';
import { LazyBench } from './LazyBench.tsx';

interface SimulatorDialogProps {
  readonly shown: { readonly simulator: string; readonly hash: string } | undefined;
  readonly onClose: () => void;
}
/** "See it in the simulator": over the page, so that the question is still there afterwards. */
export function SimulatorDialog({ shown, onClose }: SimulatorDialogProps) {
  return (
    <Dialog open={shown !== undefined} onClose={onClose} title="See it happen" wide>
      {shown && (
        <>
          <LazyBench key={shown.hash} id={shown.simulator} hash={shown.hash} challenges={[]} compact />
          <p>
            <Link href={`/play/${shown.simulator}/#${shown.hash}`}>Open it on its own page</Link>
          </p>
        </>
      )}
    </Dialog>
  );
}
