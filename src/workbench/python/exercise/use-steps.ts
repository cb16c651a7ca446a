import { useState } from 'react';

/** Whether the steps of a program are shown under it, and the line where they are. */
export function useSteps(busy: boolean) {
  const [isOpen, setOpen] = useState(false);
  const [ring, setRing] = useState<number>();
  return {
    /** There is a place for them: it says what is going on while they are made. */
    isOpen,
    /** They can be closed. */
    isShown: isOpen && !busy,
    ring,
    setRing,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      setRing(undefined);
    },
  };
}
export type StepsState = ReturnType<typeof useSteps>;
