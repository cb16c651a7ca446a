// "You said, it did": what a pupil thinks will happen, beside what the machine then does.

export interface Prediction {
  readonly id: string;
  readonly said: string;
  /** What the machine is asked to do: one step, or to go on until it stops. */
  readonly until: 'step' | 'stop';
  /** The machine's sentence, once it has been done. */
  readonly did?: string;
}
const MOST = 20;

/** Adds one to wait for; one that still waited is replaced: it can no longer be compared. */
export function predict(
  list: readonly Prediction[],
  said: string,
  until: Prediction['until'],
): readonly Prediction[] {
  const settled = list.filter(({ did }) => did !== undefined);
  const number = Number(settled.at(-1)?.id ?? 0) + 1;
  return [...settled.slice(1 - MOST), { id: `${number}`, said, until }];
}

/** What the machine did at `moment` settles the prediction that waited for it, if one did. */
export function settle(
  list: readonly Prediction[],
  moment: Prediction['until'],
  did: string,
): { readonly list: readonly Prediction[]; readonly settled: Required<Prediction> | undefined } {
  const waiting = list.find((one) => one.did === undefined && one.until === moment);
  if (!waiting) return { list, settled: undefined };
  const settled = { ...waiting, did };
  return { list: list.map((one) => (one === waiting ? settled : one)), settled };
}
