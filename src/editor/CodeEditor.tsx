import { useEffect, useRef, useState } from 'react';
import { useMedia } from '../platform/index.ts';
import styles from './CodeEditor.module.css';
import type { EditorProps } from './editor-props.ts';
import { onFirstUse } from './first-use.ts';
import { type Caret, LargeEditor } from './LargeEditor.tsx';
import type { createLargeEditor } from './monaco.ts';
import { PlainEditor } from './PlainEditor.tsx';
import { whenIdle } from './when-idle.ts';

type Create = typeof createLargeEditor;

/**
 * An editor for Python programs: a plain field at once, Monaco in its place once the page is used.
 * It stays plain where there is only touch (Monaco cannot be used well there) and where Monaco cannot be fetched.
 */
export function CodeEditor(props: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const touchOnly = useMedia('(hover: none) and (pointer: coarse)');
  const [large, setLarge] = useState<{ readonly create: Create; readonly caret?: Caret | undefined }>();
  useEffect(() => {
    let here = true;
    async function load(): Promise<void> {
      // Asked again here: the first answer is only a guess.
      const monaco = await import('./monaco.ts').catch(() => undefined);
      if (monaco && here) setLarge({ create: monaco.createLargeEditor, caret: caretIn(box.current) });
    }
    if (touchOnly) return undefined;
    let cancel = onFirstUse(() => {
      cancel = whenIdle(() => void load());
    });
    return () => {
      here = false;
      cancel();
    };
  }, [touchOnly]);
  return (
    <div ref={box} className={styles.editor} data-editor={large && !touchOnly ? 'large' : 'plain'}>
      {large && !touchOnly ? (
        <LargeEditor {...props} {...large} onFailed={() => setLarge(undefined)} />
      ) : (
        <PlainEditor key={props.file} {...props} />
      )}
    </div>
  );
}

/** The caret of the plain field, when it has the focus. */
function caretIn(box: HTMLElement | null): Caret | undefined {
  const field = box?.querySelector('textarea');
  if (!field || document.activeElement !== field) return undefined;
  return { from: field.selectionStart, to: field.selectionEnd };
}
