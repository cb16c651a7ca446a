// Files for simulators, which may not reach the platform themselves.
import { downloadBlob, downloadText, openFile, openText, type TextFile } from '../platform/index.ts';

/** Lets the pupil choose a text file; undefined when they choose none. `accept` as in an HTML file field. */
export const openTextFile = (accept: string): Promise<TextFile | undefined> => openText(accept);

/** Hands the pupil a text as a file to keep. */
export function saveTextFile(name: string, text: string): void {
  downloadText(name, text, 'text/plain;charset=utf-8');
}

/** Lets the pupil choose a file of any kind and size; nothing of it is read yet. Undefined when they choose none. */
export const openAnyFile = (): Promise<File | undefined> => openFile('');

/** Hands the pupil bytes as a file to keep. */
export function saveFile(name: string, data: Blob): void {
  downloadBlob(name, data);
}
