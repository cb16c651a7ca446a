// A program as the part of a link after `#`: JSON, deflated, in base64url. The link holds the work itself; nothing is
// sent anywhere. Reading never throws and believes nothing.
import { deflate, inflate } from '../../../platform/index.ts';
import { LARGEST_PROGRAM, type ProgramFiles, readProgram, sizeOf } from '../files/model.ts';

const SIGN = 'program=';
/** Longer links are cut by some messengers and mail programs. In characters. */
export const LONG_LINK = 8000;
/** The longest that is read, so that no link can fill the memory. */
const LONGEST = 2_000_000;

export const isProgramLink = (hash: string): boolean => hash.startsWith(SIGN);

/** What stands after `#`. */
export async function writeLink({ files, main }: ProgramFiles): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ files, main }));
  return SIGN + toBase64url(await deflate(bytes));
}

/** The program in a link; undefined when there is none that can be read. */
export async function readLink(hash: string): Promise<ProgramFiles | undefined> {
  if (!isProgramLink(hash) || hash.length > LONGEST) return undefined;
  const packed = fromBase64url(hash.slice(SIGN.length));
  const bytes = packed && (await inflate(packed, 4 * LARGEST_PROGRAM));
  if (!bytes) return undefined;
  try {
    const program = readProgram(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return program && sizeOf(program) <= LARGEST_PROGRAM ? program : undefined;
  } catch {
    return undefined;
  }
}

function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
  } catch {
    return undefined; // a length that base64 cannot have
  }
}
