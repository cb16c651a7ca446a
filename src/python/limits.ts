// How much a program may print. A loop that never ends prints a million lines a second: the page must not notice.

/** Characters of output a run may show. */
export const OUTPUT_LIMIT = 1_000_000;
/** Time between two deliveries of output, in milliseconds: about two frames. */
export const OUTPUT_PAUSE = 33;

interface Piece {
  readonly stream: 'out' | 'err';
  readonly text: string;
}
export interface OutputBuffer {
  /** Takes what the program prints; delivers when the last delivery is long enough ago. */
  readonly write: (stream: 'out' | 'err', text: string) => void;
  /** Delivers what is there if it is time. */
  readonly tick: () => void;
  /** Delivers what is there. */
  readonly flush: () => void;
  /** A new run: nothing printed yet. */
  readonly restart: () => void;
}

/**
 * Collects output and delivers it at most every `OUTPUT_PAUSE`, up to `limit` characters a run; then calls `cut` once
 * and forgets the rest. `now` gives milliseconds.
 */
export function createOutputBuffer(
  deliver: (piece: Piece) => void,
  cut: () => void,
  now: () => number,
  limit: number = OUTPUT_LIMIT,
): OutputBuffer {
  let stream: 'out' | 'err' = 'out';
  let parts: string[] = [];
  let printed = 0;
  let last = -Infinity;
  function flush(): void {
    last = now();
    if (parts.length === 0) return;
    const text = parts.join('');
    parts = [];
    deliver({ stream, text });
  }
  function tick(): void {
    if (parts.length > 0 && now() - last >= OUTPUT_PAUSE) flush();
  }
  return {
    flush,
    tick,
    write(to, text) {
      if (printed > limit || text === '') return;
      if (to !== stream) {
        flush();
        stream = to;
      }
      const room = limit - printed;
      printed += text.length;
      if (text.length <= room) {
        parts.push(text);
        tick();
        return;
      }
      printed = limit + 1;
      if (room > 0) parts.push(text.slice(0, room));
      flush();
      cut();
    },
    restart() {
      parts = [];
      printed = 0;
      last = -Infinity;
    },
  };
}
