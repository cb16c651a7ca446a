import { Button, Icon } from '../../../ui/index.ts';
import type { StepsState } from './use-steps.ts';

interface StepButtonProps {
  readonly steps: StepsState;
  readonly busy: boolean;
  readonly onStep: () => void;
}
/** Steps through the program that stands above it, and puts the steps away again. */
export function StepButton({ steps, busy, onStep }: StepButtonProps) {
  return (
    <Button kind="quiet" onClick={steps.isShown ? steps.close : onStep} aria-disabled={busy}>
      <Icon name={steps.isShown ? 'close' : 'step'} />
      {steps.isShown ? 'Close the steps' : 'Step'}
    </Button>
  );
}
