// A program of several files, as it is kept under `python/<document>`. Pure.

/** The text of each file by its name, in the order of the tabs. */
export type Files = Readonly<Record<string, string>>;
export interface ProgramFiles {
  readonly files: Files;
  /** The file that Run runs: one of them, a .py. */
  readonly main: string;
}
export const MAIN = 'main.py';
export const MOST_FILES = 20;
/** All texts together, in characters: more than any program of a pupil's, and a fifth of what a browser keeps. */
export const LARGEST_PROGRAM = 1_000_000;

export const oneFile = (text: string): ProgramFiles => ({ files: { [MAIN]: text }, main: MAIN });

/**
 * What is kept, read with care: an object of this shape, or the one text of earlier days. Undefined when it is neither.
 * Files with names that are not allowed are left out, unless none would be left.
 */
export function readProgram(kept: unknown): ProgramFiles | undefined {
  if (typeof kept === 'string') return oneFile(kept);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { files, main } = kept as { readonly files?: unknown; readonly main?: unknown };
  if (typeof files !== 'object' || files === null) return undefined;
  const good = Object.entries(files).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && shapeProblem(pair[0]) === undefined,
  );
  const read = Object.fromEntries(good.slice(0, MOST_FILES));
  const runs = typeof main === 'string' && isPython(main) && Object.hasOwn(read, main) ? main : undefined;
  const first = runs ?? Object.keys(read).find(isPython);
  return first === undefined ? undefined : { files: read, main: first };
}

export const isPython = (name: string): boolean => name.endsWith('.py');
export const textOf = ({ files }: ProgramFiles, name: string): string | undefined =>
  Object.hasOwn(files, name) ? files[name] : undefined;
export const namesOf = ({ files }: ProgramFiles): readonly string[] => Object.keys(files);
export const sizeOf = ({ files }: ProgramFiles): number =>
  Object.values(files).reduce((sum, text) => sum + text.length, 0);
export const sameProgram = (one: ProgramFiles, two: ProgramFiles): boolean =>
  JSON.stringify(one) === JSON.stringify(two);

/** Puts a text under `name`: a new file comes last. */
export const withFile = (program: ProgramFiles, name: string, text: string): ProgramFiles => ({
  ...program,
  files: { ...program.files, [name]: text },
});

/** Gives a file another name; it keeps its place, and still is the one that runs if it was. */
export function renamed(program: ProgramFiles, from: string, to: string): ProgramFiles {
  if (from === to || textOf(program, from) === undefined || textOf(program, to) !== undefined) return program;
  const files = Object.fromEntries(
    Object.entries(program.files).map(([name, text]) => [name === from ? to : name, text]),
  );
  return settled(files, program.main === from ? to : program.main, program);
}

/** Takes a file out; the last Python file stays. */
export function without(program: ProgramFiles, name: string): ProgramFiles {
  const files = Object.fromEntries(Object.entries(program.files).filter(([each]) => each !== name));
  return settled(files, program.main, program);
}
export const canRemove = (program: ProgramFiles, name: string): boolean => without(program, name) !== program;

/** A program needs one Python file that runs: `before` where there would be none. */
function settled(files: Files, main: string, before: ProgramFiles): ProgramFiles {
  const runs = isPython(main) && Object.hasOwn(files, main) ? main : Object.keys(files).find(isPython);
  return runs === undefined ? before : { files, main: runs };
}

/** Why a file cannot be called that, whatever else there is; undefined when it can. */
export function shapeProblem(name: string): string | undefined {
  if (name === '') return 'Give the file a name.';
  if (name.length > 40) return 'That name is too long: 40 letters are the most.';
  const [, stem = '', ending] = /^(.*)\.(py|txt|csv)$/u.exec(name) ?? [];
  if (ending === undefined)
    return 'End the name with .py for Python, or with .txt or .csv for a file of words or numbers.';
  if (ending === 'py') {
    if (KEYWORDS.has(stem)) return `“${stem}” is a word of Python itself. Choose another name.`;
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(stem))
      return 'A Python file’s name begins with a letter. Then come letters, digits or _, with no spaces: my_shapes.py';
  } else if (!/^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u.test(stem))
    return 'Before the ending, use letters, digits, spaces, - or _ only.';
  return undefined;
}

/** Why `name` cannot stand beside the files that are there; undefined when it can. `own` is its name until now. */
export function nameProblem(name: string, { files }: ProgramFiles, own?: string): string | undefined {
  const problem = shapeProblem(name);
  if (problem !== undefined) return problem;
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(name))
    return 'Windows keeps that name for itself: a file of that name could not be saved there.';
  const others = Object.keys(files).filter((each) => each !== own);
  // Windows and Macs cannot keep two files apart by capital letters.
  if (others.some((each) => each.toLowerCase() === name.toLowerCase()))
    return 'There is a file of that name already.';
  if (own === undefined && others.length >= MOST_FILES) return `${MOST_FILES} files are the most.`;
  return undefined;
}

/** A name that is not taken, made of `wanted`: shapes.py, shapes_2.py, … */
export function freeName(wanted: string, program: ProgramFiles): string {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(wanted) ?? [];
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${stem}_${n}${ending}`;
    const taken = Object.keys(program.files).some((each) => each.toLowerCase() === name.toLowerCase());
    if (!taken) return name;
  }
}

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
