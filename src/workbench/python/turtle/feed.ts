// What turtles tell the page, kept from the first word on: the code that draws it comes later.
import type { PythonSession } from '../../../python/index.ts';

/** The name of the device in the channel between a program and the page. */
export const TURTLE = 'turtle';
const FIRST_WORD = '[["begin"';

interface Feed {
  readonly kept: string[];
  hear: ((text: string) => void) | undefined;
}
const feeds = new WeakMap<PythonSession, Feed>();

/** Keeps what this Python's turtles say, and calls `show` when one begins to draw. Answers how to stop. */
export function watchTurtles(python: PythonSession, show: () => void): () => void {
  const feed = feeds.get(python) ?? { kept: [], hear: undefined };
  feeds.set(python, feed);
  return python.onDevice(TURTLE, (text) => {
    const begins = text.startsWith(FIRST_WORD);
    if (begins) feed.kept.length = 0;
    if (feed.hear) feed.hear(text);
    else feed.kept.push(text);
    if (begins) show();
  });
}

/** Everything that has been said, and from now on as it is said. There is one hearer. */
export function hearTurtles(python: PythonSession, hear: (text: string) => void): void {
  const feed = feeds.get(python);
  if (!feed) throw new Error('Nobody watches the turtles of this Python.');
  feed.hear = hear;
  for (const text of feed.kept.splice(0)) hear(text);
}
