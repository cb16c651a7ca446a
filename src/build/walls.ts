// The import walls: who may import whom, as a table. The lint plugin beside this file asks it about every import; the
// canary in test/architecture.test.ts shows that each wall still stands. Change the table on purpose, with its reason.

/** A file of the project, as its path from the root with forward slashes: 'src/simulators/cpu/model.ts'. */
export type FilePath = string;

const BASE = ['lib'];
/** Lines and colours that know no lesson and no state: the home page and a simulator draw the same machine. */
const DRAWINGS = ['cutaway'];
const GROUND = [...BASE, 'ui', 'platform', 'navigation'];
const SERVICES = ['simulation', 'python', 'editor', 'curriculum', 'prose', 'classroom', 'progress'];
const FEATURES = ['home', 'lesson', 'playground', 'teacher'];

/** Folder of src/ → the folders it may import from. What is not listed here does not exist. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  ui: BASE,
  platform: BASE,
  navigation: BASE,
  cutaway: [...BASE, 'ui'],
  settings: GROUND,
  ...Object.fromEntries(SERVICES.map((service) => [service, [...GROUND, 'settings']])),
  simulators: ['lib', 'ui', 'cutaway', 'simulation'],
  workbench: [...GROUND, 'settings', ...SERVICES, 'simulators'],
  ...Object.fromEntries(
    FEATURES.map((feature) => [
      feature,
      [...GROUND, ...DRAWINGS, 'settings', ...SERVICES, 'simulators', 'workbench'],
    ]),
  ),
  app: [...GROUND, 'settings', ...SERVICES, 'simulators', 'workbench', ...FEATURES],
};

/** The files through which others enter a folder: its door, and what a folder has beside it for a reason. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // one idea a file, all pure: a door would only be a barrel
  lib: ['*'],
  // the list of simulators is the only file that knows them
  simulators: ['registry.ts'],
  // types and pure data that a model may import without React coming along through the door
  simulation: ['index.ts', 'contract.ts'],
  // a feature's table of routes is what the app composes
  ...Object.fromEntries(FEATURES.map((feature) => [feature, ['index.ts', 'routes.tsx']])),
  ui: ['index.ts', 'tokens.css'],
  // files in and out are for one page: through the first door they would be in every page's first bundle
  progress: ['index.ts', 'work.ts'],
  // the service worker is a program of its own: these two are its parts, without the page's
  platform: ['index.ts', 'service-worker.ts'],
  python: ['index.ts', 'service-worker-mailbox.ts'],
};

/** Files that know neither React, nor the page, nor the clock: same input, same output, testable as a table. */
const PURE = /\/(model|challenges|about|contract|history|judge|schema|migrations|protocol)\.ts$/;

/** Package → where it may be imported, and why only there. */
const HOMES: readonly { package: RegExp; home: RegExp; why: string }[] = [
  {
    package: /^monaco-editor/,
    home: /^src\/editor\//,
    why: 'the editor weighs 840 kB: src/editor loads it late, and nobody else may pull it into a first view',
  },
  {
    package: /^pyodide/,
    home: /^src\/(python|build)\//,
    why: 'Python weighs 14 MB: src/python loads it in its worker, when somebody runs a program',
  },
  {
    package: /^(zod|yaml)$/,
    home: /^src\/(\w+\/)?build\//,
    why: 'zod and yaml read the lessons while building; in the browser use valibot or the index',
  },
  {
    package: /^zustand/,
    home: /\/(store|use-[a-z-]+)\.ts$/,
    why: 'stores are small, many, and named store.ts or use-….ts, so that they are found',
  },
  {
    package: /^node:/,
    home: /^src\/(\w+\/)?build\//,
    why: 'a browser has no Node: only src/build and the build/ folders of services run there',
  },
];

/** Whether a file must be pure. */
export function isPure(file: FilePath): boolean {
  return /^src\/lib\/.*\.tsx?$/.test(file) || (file.startsWith('src/') && PURE.test(file));
}

/** Whether a file holds tests: those may look behind every door. */
export const isTest = (file: FilePath): boolean => /(^test\/|\.(test|bench|spec)\.tsx?$)/.test(file);

/** Whether a file runs under Node while building, not in a browser. */
const isBuild = (file: FilePath): boolean => /^src\/(\w+\/)?build\/|\.config\.ts$/.test(file);

function parts(file: FilePath): { folder: string; inside: string } {
  const [, folder = '', inside = ''] = /^src\/(?:([^/]+)\/)?(.+)$/.exec(file) ?? [];
  return { folder, inside };
}

/**
 * Why `from` may not import the file `to`; undefined when it may.
 * @param onlyTypes the import vanishes at run time (`import type`): purity does not mind, layers do.
 */
export function objectionToFile(from: FilePath, to: FilePath, onlyTypes: boolean): string | undefined {
  if (isTest(from) || isBuild(from) || !from.startsWith('src/')) return undefined;
  if (isTest(to)) return `${to} is a test: the site does not ship its tests.`;
  if (isBuild(to))
    return `${to} runs in Node while building; what a page needs of it goes into a virtual module.`;
  const here = parts(from);
  const there = parts(to);
  if (to.startsWith('lessons/') || here.folder === '') return undefined;
  if (here.folder === there.folder) return insideOneFolder(from, to, here.inside, there.inside, onlyTypes);
  if (!(LAYERS[here.folder] ?? []).includes(there.folder)) return layerMessage(here.folder, there.folder);
  const doors = DOORS[there.folder] ?? ['index.ts'];
  if (!doors.includes('*') && !doors.includes(there.inside))
    return `src/${there.folder} is entered only through ${doors.join(' or ')}, so that its inside can change without asking anyone.`;
  return impurity(from, to, onlyTypes);
}

function insideOneFolder(from: string, to: string, here: string, there: string, onlyTypes: boolean) {
  const [roomHere, roomThere] = [here, there].map((inside) => /^([^/]+)\//.exec(inside)?.[1]);
  if (parts(from).folder === 'simulators') {
    if (here === 'registry.ts') return undefined;
    if (roomHere !== roomThere)
      return `A simulator knows no other: src/simulators/${roomHere} stands alone, so that it can be lifted out. What two need moves down into src/simulation.`;
  }
  return impurity(from, to, onlyTypes);
}

function layerMessage(here: string, there: string): string {
  if (here === 'simulators')
    return `A simulator imports only simulation, cutaway, ui and lib, not ${there}: it knows no lesson, no progress, no router, and reports out through its callback.`;
  if (SERVICES.includes(here) && SERVICES.includes(there))
    return `Services do not know each other (${here} → ${there}): what two need moves down, or the feature above joins them.`;
  if (FEATURES.includes(here) && FEATURES.includes(there))
    return `Features do not know each other (${here} → ${there}): what two need moves down into a service or the workbench.`;
  if (!LAYERS[there])
    return `src/${there} is not in the house: name it in src/build/walls.ts with its layer.`;
  return `src/${here} may not import src/${there}: imports go down the house, never up (see LAYERS in src/build/walls.ts).`;
}

function impurity(from: string, to: string, onlyTypes: boolean): string | undefined {
  if (!isPure(from) || onlyTypes || !/\.(tsx|css)$/.test(to)) return undefined;
  return `${from} is a pure file: it draws nothing, so it imports no component and no style sheet.`;
}

/** Why `from` may not import the package `name`; undefined when it may. */
export function objectionToPackage(from: FilePath, name: string, onlyTypes: boolean): string | undefined {
  if (isTest(from) || !from.startsWith('src/')) return undefined;
  if (isPure(from) && !onlyTypes && /^(react|react-dom|zustand|lucide-react)(\/|$)/.test(name))
    return `${from} is a pure file: no ${name}, so that its rules can be tested as a table and run in a worker.`;
  const home = HOMES.find((entry) => entry.package.test(name));
  if (home && !home.home.test(from)) return `${name} has one home: ${home.why}.`;
  return undefined;
}

const TIME = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'];
const PAGE = ['window', 'document', 'navigator', 'location', 'history', 'fetch', 'crypto', 'console'];
const KEPT = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'matchMedia', 'cookieStore'];

/** Why `from` may not use the global `name`; undefined when it may. */
export function objectionToGlobal(from: FilePath, name: string): string | undefined {
  if (isTest(from) || isBuild(from) || !from.startsWith('src/')) return undefined;
  if (isPure(from) && TIME.includes(name))
    return `${from} is a pure file: time is passed in, so that a test can choose it and a step can be undone.`;
  if (isPure(from) && (PAGE.includes(name) || KEPT.includes(name)))
    return `${from} is a pure file: it knows no page, so that it runs in a worker, under Node and in a table of tests.`;
  if (KEPT.includes(name) && !from.startsWith('src/platform/'))
    return `${name} is touched only by src/platform, where blocked and full storage and old browsers are handled once.`;
  return undefined;
}

const KEPT_MEMBERS = [
  'navigator.clipboard',
  'navigator.onLine',
  'navigator.serviceWorker',
  'navigator.storage',
  'navigator.share',
  'document.cookie',
  'URL.createObjectURL',
  'crypto.subtle',
  'crypto.randomUUID',
  ...['window', 'globalThis', 'self'].flatMap((scope) => KEPT.map((name) => `${scope}.${name}`)),
];

/** Why `from` may not use the member `object.property`; undefined when it may. */
export function objectionToMember(from: FilePath, object: string, property: string): string | undefined {
  if (isTest(from) || isBuild(from) || !from.startsWith('src/')) return undefined;
  const name = `${object}.${property}`;
  if (isPure(from) && name === 'Math.random')
    return `${from} is a pure file: chance is passed in as a seeded generator (src/lib), so that a run can be repeated.`;
  // Python's worker watches an object URL as a bell: it keeps and gives away nothing.
  if (name === 'URL.createObjectURL' && from.startsWith('src/python/')) return undefined;
  if (KEPT_MEMBERS.includes(name) && !from.startsWith('src/platform/'))
    return `${name} is touched only by src/platform, where plain http and old browsers, which lack it, are handled once.`;
  return undefined;
}
