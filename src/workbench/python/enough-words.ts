import { thousands } from '../../lib/thousands.ts';

/** How a recording ended that has all the moments it was to have: the pupil did not stop the program. */
export const enoughInWords = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === 1
    ? `The first ${thousands(to)} steps are written down. There the program was stopped.`
    : `Steps ${thousands(from)} to ${thousands(to)} are written down. There the program was stopped.`;
