// What a browser has, as far as Python cares, and what follows from it: for a teacher to read. Pure.
import type { Waiting } from '../protocol.ts';

export interface BrowserFacts {
  /** Python itself is WebAssembly, in a worker that is a module. */
  readonly webAssembly: boolean;
  readonly unzips: boolean;
  /** JSPI: a program can be parked in the middle. */
  readonly suspends: boolean;
  /** https, or this computer itself. */
  readonly secure: boolean;
  /** The server sends the headers that allow shared memory. */
  readonly isolated: boolean;
  /** A service worker looks after this page. */
  readonly serviceWorker: boolean;
  /** Gigabytes; undefined where the browser does not say. */
  readonly memory: number | undefined;
  readonly spare: boolean;
  readonly touchOnly: boolean;
}
export interface Row {
  readonly what: string;
  readonly has: string;
  readonly means: string;
}

/** The way in which programs wait: the first that this browser has. Core chooses by the same rule. */
export function chooseWay(has: {
  readonly suspends: boolean;
  readonly shared: boolean;
  readonly mailbox: boolean;
}): Waiting {
  if (has.suspends) return 'suspend';
  if (has.shared) return 'shared';
  return has.mailbox ? 'mailbox' : 'none';
}

export const wayOf = ({ suspends, isolated, serviceWorker }: BrowserFacts): Waiting =>
  chooseWay({ suspends, shared: isolated, mailbox: serviceWorker });

const WAYS: Readonly<Record<Waiting, string>> = {
  suspend:
    'Programs pause in the middle, which this browser can do by itself. Everything works, on any server.',
  shared: 'Programs wait on memory they share with the page. Everything works.',
  mailbox: 'Programs ask the site’s service worker for news. Everything works, and a little more slowly.',
  none: 'Programs cannot wait: they run, print and draw, but input() does not work. A newer Chrome, Edge or Firefox helps, and so does an address with https://.',
};
const yes = (it: boolean) => (it ? 'yes' : 'no');

/** A row for each fact, the choice that was made first. */
export function describe(facts: BrowserFacts): readonly Row[] {
  const { webAssembly, unzips, suspends, secure, isolated, serviceWorker, memory, spare, touchOnly } = facts;
  const way = wayOf(facts);
  return [
    { what: 'How programs wait', has: way, means: WAYS[way] },
    {
      what: 'WebAssembly',
      has: yes(webAssembly && unzips),
      means:
        webAssembly && unzips
          ? 'Python can run here.'
          : 'Python cannot run here. A browser from 2023 or later can run it.',
    },
    {
      what: 'Pausing (JSPI)',
      has: yes(suspends),
      means: suspends
        ? 'input() and sleep() need nothing from the server.'
        : 'Another way is used where there is one: see the first line.',
    },
    {
      what: 'Secure address',
      has: yes(secure),
      means: secure
        ? 'The site can be kept on this device and work without the Internet.'
        : 'The site works for as long as there is a connection. To keep it on this device it needs https://.',
    },
    {
      what: 'Isolated page',
      has: yes(isolated),
      means: isolated
        ? 'The server allows shared memory.'
        : 'The server sends no special headers. Only a browser that cannot pause would miss them.',
    },
    {
      what: 'Service worker',
      has: yes(serviceWorker),
      means: serviceWorker
        ? 'It keeps the pages, and can carry answers to a program.'
        : secure
          ? 'None looks after this page yet: on a first visit, open the page again.'
          : 'Browsers allow one only at a secure address.',
    },
    {
      what: 'Memory of this device',
      has: memory === undefined ? 'not told' : `${memory} GB${memory >= 8 ? ' or more' : ''}`,
      means: spare
        ? 'A second Python stands ready, so that Stop and a fresh start take no time.'
        : 'There is room for one Python. After a hard Stop a fresh one takes a second or two.',
    },
    {
      what: 'Editor',
      has: touchOnly ? 'plain' : 'large',
      means: touchOnly
        ? 'Only touch is here, so programs are written in a plain field that suits it.'
        : 'Programs are written in the large editor, with colours and marks.',
    },
  ];
}
