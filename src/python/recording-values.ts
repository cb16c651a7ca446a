// Values of a recording, as Python writes them. Pure.
import { type Frame, isReference, type Thing, type Value } from './recording.ts';

/** A value as Python writes it, short. A thing is told by its kind and size: `a list of 3`. */
export function inCode(value: Value, things: ReadonlyMap<number, Thing>): string {
  if (isReference(value)) {
    const thing = things.get(value.r);
    return thing ? thingInWords(thing) : 'something';
  }
  return plainInCode(value);
}

/** A value that is no reference, as Python writes it. */
export function plainInCode(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if ('n' in value) return value.n;
  if ('s' in value) return `${quoted(value.s).slice(0, -1)}…`;
  if ('f' in value) return value.f;
  if ('c' in value) return value.c;
  if ('t' in value) return value.t;
  return 'something';
}

/** With the quotation marks that Python would choose. */
function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(mark, `\\${mark}`);
  return mark + escaped + mark;
}

export function thingInWords({ shape, type, total }: Thing): string {
  if (shape === 'inst') return `${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type}`;
  return `a ${type} of ${total}`;
}

/** The program's own frame has no name a pupil knows. */
export const frameName = ({ name, file }: Pick<Frame, 'name' | 'file'>, main: string): string => {
  if (name === '<module>') return file === main ? 'the program' : `the file ${file}`;
  return name === '<lambda>' ? 'a lambda' : name;
};
