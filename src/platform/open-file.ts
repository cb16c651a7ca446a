export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Asks the pupil for one text file; undefined when they choose none. Call it from a press, or the browser refuses. */
export function openText(accept: string): Promise<TextFile | undefined> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  return new Promise((resolve) => {
    field.addEventListener('cancel', () => resolve(undefined));
    field.addEventListener('change', () => {
      const file = field.files?.[0];
      if (!file) return resolve(undefined);
      void file.text().then(
        (text) => resolve({ name: file.name, text }),
        () => resolve(undefined),
      );
    });
    field.click();
  });
}

/** Asks the pupil for files; none when they choose none. Call it from a press, or the browser refuses. */
export function openFiles(
  accept: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.multiple = true;
  return new Promise((resolve) => {
    field.addEventListener('cancel', () => resolve([]));
    field.addEventListener('change', () => {
      const read = [...(field.files ?? [])].map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }));
      void Promise.all(read).then(resolve, () => resolve([]));
    });
    field.click();
  });
}

/** Asks the pupil for one file of any size, and reads none of it yet; undefined when they choose none. Call it from a press. */
export function openFile(accept: string): Promise<File | undefined> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  return new Promise((resolve) => {
    field.addEventListener('cancel', () => resolve(undefined));
    field.addEventListener('change', () => resolve(field.files?.[0]));
    field.click();
  });
}
