// A Vite plugin for the browser's bundle. React DOM makes five Error objects when it starts, to throw and to know again later; nobody
// reads their stacks. But where something watches the page (developer tools, Lighthouse, a test's browser), the
// engine works out the lines of each stack at once, and parses all of React DOM a second time for that: more than 100 ms on a slow
// computer. Without a stack they cost nothing.
import type { Plugin } from 'vite';

const MADE = /\b(\w+Exception) = Error\(formatProdErrorMessage\((\d+)\)\)(?=[,;])/g;
const COUNT = 5;

/** React DOM's production code with its sentinels made without stacks. Throws when there are not as many as we know of. */
export function withLightSentinels(code: string): string {
  let count = 0;
  const light = code.replaceAll(MADE, (_whole, name: string, number: string) => {
    count++;
    return `${name} = Object.create(Error.prototype, { message: { value: formatProdErrorMessage(${number}) } })`;
  });
  if (count !== COUNT)
    throw new Error(
      `React DOM has ${count} sentinels, not ${COUNT}: look at src/build/light-sentinels.ts anew.`,
    );
  return light;
}

export function lightSentinels(): Plugin {
  return {
    name: 'light-sentinels',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler: (code) => ({ code: withLightSentinels(code), map: null }),
    },
  };
}
