import { Button, Notice } from '../../ui/index.ts';
import type { Program } from './use-program.ts';

/** Offers back what another program, or the pupil, has put away. */
export function ReplacedNotice({ program }: { readonly program: Program }) {
  const { replaced } = program;
  if (!replaced) return null;
  return (
    <Notice
      actions={
        <>
          <Button onClick={program.bringBack}>{replaced.button}</Button>
          <Button kind="quiet" onClick={program.dismiss}>
            No, leave it so
          </Button>
        </>
      }
    >
      {replaced.says}
    </Notice>
  );
}
