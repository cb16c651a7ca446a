import { useEffect, useMemo, useState } from 'react';
import type { State } from '../state.ts';
import { inspect } from './inspect.ts';
import { readBlob } from './reading.ts';
import type { Report } from './report.ts';
import { fileNames, sampleBytes } from './samples.ts';

const UNREADABLE: Report = {
  kind: undefined,
  title: 'File that cannot be read',
  parts: [],
  problems: ['The file cannot be read any more. It may have been moved or changed. Open it again.'],
  goesOn: false,
};
export interface OpenFile {
  readonly name: string;
  readonly blob: Blob;
}
/** The file on the desk: one from the shelf, made when it is opened, or the pupil's own. */
export function useOpenFile(state: State, own: File | undefined): OpenFile | undefined {
  const { file, ending, bytes, ink, width, rate, depth } = state;
  const blob = useMemo(() => {
    if (file === '') return undefined;
    return file === 'own' ? own : new Blob([sampleBytes(file, state)]);
    // oxlint-disable-next-line react/exhaustive-deps -- of the state only these go into a file
  }, [file, own, bytes, ink, width, rate, depth]);
  if (file === '' || !blob) return undefined;
  const name = file === 'own' ? (own?.name ?? '') : fileNames[file];
  const renamed = ending === '' ? name : `${name.replace(/\.[^.]*$/u, '')}.${ending}`;
  return { name: renamed, blob };
}

/** What is found out about a file; undefined while it is being read. */
export function useReport(blob: Blob | undefined): Report | undefined {
  const [found, setFound] = useState<{ readonly blob: Blob; readonly report: Report }>();
  useEffect(() => {
    if (!blob) return;
    let isGone = false;
    const tell = (report: Report) => {
      if (!isGone) setFound({ blob, report });
    };
    readBlob(blob, inspect(blob.size)).then(tell, () => tell(UNREADABLE));
    return () => {
      isGone = true;
    };
  }, [blob]);
  return found && found.blob === blob ? found.report : undefined;
}

/** The bytes of one page of a file: only they are read. */
export function useBytes(blob: Blob, from: number, length: number): Uint8Array | undefined {
  const [page, setPage] = useState<{
    readonly key: string;
    readonly blob: Blob;
    readonly bytes: Uint8Array;
  }>();
  const key = `${from}+${length}`;
  useEffect(() => {
    let isGone = false;
    const tell = (bytes: Uint8Array) => {
      if (!isGone) setPage({ key, blob, bytes });
    };
    blob
      .slice(from, Math.min(blob.size, from + length))
      .arrayBuffer()
      .then(
        (buffer) => tell(new Uint8Array(buffer)),
        () => tell(new Uint8Array(0)),
      );
    return () => {
      isGone = true;
    };
  }, [blob, from, length, key]);
  return page && page.blob === blob && page.key === key ? page.bytes : undefined;
}
