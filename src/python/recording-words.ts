// What a recorded moment says in words a ten-year-old can use: one sentence a step, to read and to hear. Words between
// backticks are code. Pure.
import { isReference, type Moment, type Recording, type Thing, type Value } from './recording.ts';
import { changesBetween, isSame, outputBetween } from './recording-changes.ts';
import { frameName, inCode, plainInCode, thingInWords } from './recording-values.ts';

export interface Words {
  /** What was just done. */
  readonly says: string;
  /** Where it goes on; '' at the end. */
  readonly next: string;
}

/** What happened between the moment before and this one. `text` gives a line of a file. */
export function inWords(
  recording: Recording,
  now: Moment,
  before: Moment | undefined,
  text: (file: string, line: number) => string,
  main: string,
): Words {
  const { done, next: comes, kind } = now;
  const top = now.frames.at(-1);
  const elsewhere = done && done.file !== main ? ` of ${done.file}` : '';
  const where = done ? `Line ${done.line}${elsewhere}` : '';
  const after = comes ? `Next: line ${comes.line}${comes.file === main ? '' : ` of ${comes.file}`}.` : '';
  const called = top ? frameName(top, main) : '';
  switch (kind) {
    case 'end':
      return {
        says: sentence(where, whatChanged(recording, now, before, text)),
        next: 'That was the last line.',
      };
    case 'call': {
      const given = [...(top?.names ?? [])].map(([name, value]) => `\`${name}\` is ${code(value, now)}`);
      const withThem = given.length > 0 && given.length < 5 ? `. In it ${joined(given)}` : '';
      return { says: `${where ? `${where} calls` : 'Now runs'} \`${called}\`${withThem}.`, next: after };
    }
    case 'return':
      return {
        says:
          now.gives === null
            ? `\`${called}\` is done.`
            : `Line ${done?.line ?? ''}${elsewhere}: \`${called}\` gives back ${code(now.gives ?? null, now)}.`,
        next: backTo(now),
      };
    case 'yield':
      return {
        says: `\`${called}\` hands out ${code(now.gives ?? null, now)} and waits.`,
        next: backTo(now),
      };
    case 'raise':
      return {
        says: `${where}: an error! Python says \`${now.error?.join(': ').replace(/: $/, '')}\`.`,
        next: '',
      };
    case 'leave':
      return { says: `The error ends \`${called}\`.`, next: '' };
    case 'line':
      if (!done) return { says: before ? 'On it goes.' : 'Nothing has run yet.', next: after };
      return { says: sentence(where, whatChanged(recording, now, before, text)), next: after };
  }
}

function backTo({ frames }: Moment): string {
  const below = frames.at(-2);
  return below && below.line > 0 ? `Back to line ${below.line}.` : '';
}

const sentence = (where: string, what: string): string => (where ? `${where}: ${what}` : what);
const code = (value: Value, { things }: Moment): string =>
  isReference(value) ? inCode(value, things) : `\`${shortened(plainInCode(value))}\``;
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The changes that the line which was just done made, and what it printed. */
function whatChanged(
  recording: Recording,
  now: Moment,
  before: Moment | undefined,
  text: (file: string, line: number) => string,
): string {
  const { done } = now;
  if (!done) return 'done.';
  const line = text(done.file, done.line).trim();
  const parts = [
    ...condition(line, now),
    ...printedSince(recording, now, before),
    ...nameChanges(now, before),
    ...thingChanges(now, before, line),
  ];
  if (parts.length > 4) parts.splice(3, parts.length, `${parts.length - 3} more things changed`);
  if (parts.length > 0) return `${joined(parts)}.`;
  if (now.drawn > (before?.drawn ?? 0)) return 'the picture has changed.';
  if (/^(import|from)\b/.test(line)) return 'the module is ready to use.';
  if (/^for\b/.test(line)) return 'there is nothing left to go through: the loop ends.';
  if (/^(pass|break|continue)\b/.test(line)) return `\`${line.split(/\W/)[0]}\`.`;
  return 'done. No name has changed.';
}

/** What the question of an `if` or a `while` came to. */
function condition(line: string, now: Moment): readonly string[] {
  const match = /^(if|elif|while)\b/.exec(line);
  if (!match) return [];
  const whole = now.worked.findLast(({ value }) => typeof value === 'boolean');
  const asked = line.replace(/^(if|elif|while)\s*/, '').replace(/\s*:[^:]*$/, '');
  if (!whole) return [];
  const round = match[1] === 'while' && whole.value === false ? ': the loop ends' : '';
  return [`is \`${shortened(asked)}\`? ${whole.value ? 'Yes, `True`' : 'No, `False`'}${round}`];
}

function nameChanges(now: Moment, before: Moment | undefined): readonly string[] {
  const parts: string[] = [];
  for (const frame of now.frames.toReversed()) {
    const old = before?.frames.find(({ id }) => id === frame.id);
    if (!old) continue;
    for (const [name, value] of frame.names) {
      const was = old.names.get(name);
      if (isSame(was, value)) continue;
      parts.push(nameChange(name, was, value, now, before));
    }
    for (const name of old.names.keys()) if (!frame.names.has(name)) parts.push(`\`${name}\` is gone`);
  }
  return parts;
}

function nameChange(
  name: string,
  was: Value | undefined,
  value: Value,
  now: Moment,
  before: Moment | undefined,
): string {
  if (typeof value === 'object' && value !== null && 'f' in value)
    return `Python has learned \`${name}\`, for later`;
  if (typeof value === 'object' && value !== null && 'c' in value)
    return `Python knows now what a \`${name}\` is`;
  if (isReference(value)) {
    const other = otherName(name, value.r, now);
    const kind = inCode(value, now.things);
    return other
      ? `\`${name}\` is the same ${kindOf(value.r, now)} as \`${other}\``
      : `\`${name}\` is ${kind}`;
  }
  if (was === undefined) return `\`${name}\` is ${code(value, now)}`;
  return `\`${name}\` was ${before ? code(was, before) : '?'}, now ${code(value, now)}`;
}

const kindOf = (id: number, { things }: Moment): string => things.get(id)?.type ?? 'thing';

/** Another name for the same thing. */
function otherName(name: string, id: number, now: Moment): string | undefined {
  for (const frame of now.frames.toReversed())
    for (const [other, value] of frame.names)
      if (other !== name && isReference(value) && value.r === id) return other;
  return undefined;
}

/** A way to say which thing it is: a name for it, or the name of what it is in. */
function nameOf(id: number, now: Moment, line: string): string | undefined {
  const names = now.frames
    .toReversed()
    .flatMap((frame) => [...frame.names])
    .flatMap(([name, value]) => (isReference(value) && value.r === id ? [name] : []));
  // Of several, the one that the line itself uses.
  const used = new Set(line.split(/\W+/));
  const [best] = [...names.filter((name) => used.has(name)), ...names];
  if (best !== undefined) return best;
  for (const frame of now.frames.toReversed())
    for (const [name, value] of frame.names) {
      const holder = isReference(value) ? now.things.get(value.r) : undefined;
      const at = holder?.values.findIndex((it) => isReference(it) && it.r === id) ?? -1;
      if (!holder || at < 0) continue;
      const key = holder.keys[at];
      if (holder.shape === 'inst' && typeof key === 'string') return `${name}.${key}`;
      return `${name}[${key === undefined ? at : plainInCode(key)}]`;
    }
  return undefined;
}

function thingChanges(now: Moment, before: Moment | undefined, line: string): readonly string[] {
  const parts: string[] = [];
  for (const [id, places] of changesBetween(before, now).things) {
    const thing = now.things.get(id);
    const old = before?.things.get(id);
    if (!thing || !old) continue;
    const name = nameOf(id, now, line) ?? thingInWords(thing);
    if (thing.total > old.total && places.size === thing.total - old.total && thing.shape !== 'inst') {
      const fresh = [...places].map((at) => placed(thing, at, now));
      parts.push(
        `\`${name}\` gets ${fresh.length === 1 ? 'one more' : `${fresh.length} more`}: ${joined(fresh.slice(0, 3))}`,
      );
    } else if (thing.total < old.total) {
      parts.push(`\`${name}\` is shorter: ${old.total} before, ${thing.total} now`);
    } else if (places.size === 1) {
      const [at = 0] = places;
      const key = thing.keys[at];
      const was = old.values[at];
      const place =
        thing.shape === 'inst'
          ? `${name}.${typeof key === 'string' ? key : '?'}`
          : `${name}[${key === undefined ? at : plainInCode(key)}]`;
      const value = thing.values[at] ?? null;
      parts.push(
        was === undefined || old.total !== thing.total || isReference(value)
          ? `\`${place}\` is ${code(value, now)}`
          : `\`${place}\` was ${before ? code(was, before) : '?'}, now ${code(value, now)}`,
      );
    } else parts.push(`\`${name}\` has changed in ${places.size} places`);
  }
  return parts;
}

function placed(thing: Thing, at: number, now: Moment): string {
  const value = code(thing.values[at] ?? null, now);
  const key = thing.keys[at];
  return key === undefined ? value : `\`${plainInCode(key)}\`: ${value}`;
}

function printedSince(recording: Recording, now: Moment, before: Moment | undefined): readonly string[] {
  const from = before?.printed ?? 0;
  if (now.printed <= from) return [];
  const fresh = outputBetween(recording, from, now.printed);
  const typed = fresh
    .filter(([kind]) => kind === 'typed')
    .map(([, text]) => text.trim())
    .join(' ');
  const printed = fresh
    .filter(([kind]) => kind !== 'typed')
    .map(([, text]) => text)
    .join('')
    .trimEnd();
  const parts = [
    ...(printed ? [`it prints \`${shortened(printed.replaceAll('\n', ' ⏎ ').replaceAll('`', "'"))}\``] : []),
    ...(fresh.some(([kind]) => kind === 'typed') ? [`you type \`${shortened(typed)}\``] : []),
  ];
  return parts.length > 0 ? parts : ['it prints an empty line'];
}
