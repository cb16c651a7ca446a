// How a running program hears of Stop. Busy Python receives no messages, but it looks at its interrupt buffer every
// few dozen instructions. Where memory can be shared the page writes there. Elsewhere the buffer is an object that,
// ten times a second, tries to read a blob the page holds: to stop, the page revokes the blob's address.

const INTERRUPT = 2; // SIGINT, as Pyodide wants it
const POLL = 100; // milliseconds; a look costs one
/** A program that catches KeyboardInterrupt hears it again, but not while it is being brought to its end. */
const AGAIN = 400;

export interface StopSignal {
  /** What Pyodide reads: element 0 is the pending signal. */
  readonly buffer: { 0: number };
  /** A new run, to be stopped by revoking `url`. */
  readonly watch: (url: string) => void;
  /** The program has been told by another way (it was waiting). */
  readonly obeyed: () => void;
}

/** `canRead(url)` says whether the blob is still there; `tick` is called at each look; `now` gives milliseconds. */
export function createStopSignal(
  canRead: (url: string) => boolean,
  tick: () => void,
  now: () => number,
): StopSignal {
  let url = '';
  let next = 0;
  const buffer = {
    get 0() {
      const time = now();
      if (url === '' || time < next) return 0;
      next = time + POLL;
      tick();
      if (canRead(url)) return 0;
      next = time + AGAIN;
      return INTERRUPT;
    },
    set 0(_: number) {
      // Pyodide writes 0 when it has seen the signal
    },
  };
  return {
    buffer,
    watch(address) {
      url = address;
      next = now() + POLL;
    },
    obeyed() {
      next = now() + AGAIN;
    },
  };
}
