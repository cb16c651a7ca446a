import type { ReactNode } from 'react';
import { paint } from '../../../cutaway/index.ts';
import type { Kind } from '../parts.ts';

/** The colours of the home page: keys are amber there, the chip red, RAM and disks green, the screen blue. */
export const UNIT: Readonly<Record<Kind, string>> = {
  input: 'code',
  process: 'machine',
  ram: 'memory',
  storage: 'memory',
  output: 'os',
  way: 'internet',
  thing: 'robot',
};

/** Draws what is in it in the colours of a kind of part. */
export function Tint({ kind, children }: { readonly kind: Kind; readonly children: ReactNode }) {
  return (
    <g data-unit={UNIT[kind]} className={`${paint.tinted} ${kind === 'process' ? '' : paint.soft}`}>
      {children}
    </g>
  );
}
