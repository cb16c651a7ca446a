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
