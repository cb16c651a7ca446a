// Where Python's world ends: the network, and the browser around it.
import { code, type Rule } from './rule.ts';

const ALONE = {
  says: 'A program on this page cannot reach the Internet, or any other computer.',
  tryThis: 'Put what it needs into the program itself, or ask for it with `input()`.',
} as const;
const OF_THE_BROWSER = {
  says: 'This line asks the browser for something, and the browser does not give it to a Python program.',
  tryThis: 'Do it in Python itself, or leave this line out.',
} as const;

/** What Python's own ways into the network end with here. */
const NETWORK_ERRORS = [
  'urllib.error.URLError',
  'http.client.RemoteDisconnected',
  'socket.gaierror',
  'TimeoutError',
  'ConnectionError',
  'ConnectionAbortedError',
  'ConnectionRefusedError',
  'ConnectionResetError',
];

/** The browser's ways to other computers. */
const WAYS_OUT = ['XMLHttpRequest', 'AbortController', 'WebSocket', 'EventSource'];

export const browserRules: readonly Rule[] = [
  ...NETWORK_ERRORS.map((type): Rule => ({ type, ...ALONE })),
  {
    type: 'OSError',
    when: /Socket not connected|(?:Host|Network) is unreachable|Connection refused/,
    ...ALONE,
  },
  { type: 'RuntimeError', when: /^TLS not supported/, ...ALONE },
  // Each browser has its own words for a refused request.
  {
    type: 'pyodide.ffi.JsException',
    when: /NetworkError|Failed to fetch|Load failed|SecurityError: .*WebSocket/,
    ...ALONE,
  },
  // Python's own helpers for the web look for what is not there, in the pupil's line and not under a name of the pupil's.
  { type: 'NameError', and: ({ name = '' }) => WAYS_OUT.includes(name), ...ALONE },
  {
    type: 'AttributeError',
    and: ({ owner, name = '' }) => owner === 'JsProxy' && [...WAYS_OUT, 'fetch'].includes(name),
    ...ALONE,
  },
  { type: 'pyodide.ffi.JsException', ...OF_THE_BROWSER },
  { type: 'pyodide.ffi.ConversionError', ...OF_THE_BROWSER },
  { type: 'ImportError', when: /^cannot import name '\w+' from 'js'/, ...OF_THE_BROWSER },
  { type: 'ModuleNotFoundError', and: ({ name = '' }) => name.startsWith('js.'), ...OF_THE_BROWSER },
  {
    type: 'AttributeError',
    and: ({ owner }) => owner === 'JsProxy',
    says: (_, { name }) => `The browser has nothing called ${code(name)} for a Python program.`,
    tryThis: 'Check the spelling of the word after the dot, or do it in Python itself.',
  },
  {
    type: 'OSError',
    when: /does not support processes/,
    says: 'Python in a browser cannot start other programs.',
    tryThis: 'Do it in this program itself.',
  },
];

/** The name that Python has for things of the browser, made fit for the rules: none of it is for a child to read. */
export const withoutBridgeNames = (message: string): string =>
  message.replaceAll(/pyodide\.ffi\.Js\w+/g, 'JsProxy');
