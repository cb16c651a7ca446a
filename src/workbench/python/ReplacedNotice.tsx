import { Button, Notice } from '../../ui/index.ts';
import type { Program } from './use-program.ts';

/** Offers back the program that another has replaced. */
export function ReplacedNotice({ program }: { readonly program: Program }) {
  const { replaced } = program;
  if (!replaced) return null;
  return (
    <Notice
      actions={
        <>
          <Button onClick={program.bringBack}>Bring my program back</Button>
          <Button kind="quiet" onClick={program.dismiss}>
            No, keep this one
          </Button>
        </>
      }
    >
      {replaced.what} has taken the place of your program.
    </Notice>
  );
}
