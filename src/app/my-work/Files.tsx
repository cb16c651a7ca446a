import { useState } from 'react';
import { downloadText } from '../../platform/index.ts';
import { useProfiles } from '../../progress/index.ts';
import { type Imported, LARGEST_FILE, takeFile, workFile } from '../../progress/work.ts';
import { Button, Icon, Notice } from '../../ui/index.ts';
import styles from './MyWorkPage.module.css';

/** 'Ada L' → 'year-of-code-ada-l-2026-11-22.json' */
function fileName(name: string): string {
  const who = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return ['year-of-code', who || 'my-work', new Date().toISOString().slice(0, 10)].join('-') + '.json';
}

/** A button that hands out the file; asked for twice on the page. */
export function SaveButton() {
  const { current } = useProfiles();
  return (
    <Button onClick={() => downloadText(fileName(current?.name ?? ''), workFile())}>
      <Icon name="save" /> Save my work to a file
    </Button>
  );
}

export function SaveWork() {
  return (
    <section aria-labelledby="save">
      <h2 id="save">Save it to a file</h2>
      <p>
        The file holds everything: answers, predictions, challenges and programs. Keep it on a stick or a
        school drive.
      </p>
      <SaveButton />
    </section>
  );
}

async function textOf(file: File): Promise<Imported> {
  if (file.size > LARGEST_FILE)
    return {
      ok: false,
      says: 'This file is too big to be saved work from the Year of Code. Nothing was changed.',
    };
  try {
    return takeFile(await file.text());
  } catch {
    return { ok: false, says: 'This file cannot be read from here. Nothing was changed.' };
  }
}

export function OpenWork() {
  const [result, setResult] = useState<Imported>();
  return (
    <section aria-labelledby="open">
      <h2 id="open">Bring in a file</h2>
      <p>
        What is new in the file comes to what you have here. If both have the same thing, the newer one stays
        in use, and an older piece of your work is laid aside, never thrown away.
      </p>
      <label className={styles.file}>
        <span>
          <Icon name="open" /> Choose a file with saved work
        </span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.target;
            const file = input.files?.[0];
            if (!file) return;
            void textOf(file).then((said) => {
              setResult(said);
              input.value = ''; // the same file may be chosen again
            });
          }}
        />
      </label>
      {result && <Notice kind={result.ok ? 'done' : 'problem'}>{result.says}</Notice>}
    </section>
  );
}
