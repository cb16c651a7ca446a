import { useEffect, useImperativeHandle, useRef } from 'react';
import { useMedia } from '../platform/index.ts';
import type { EditorProps } from './editor-props.ts';
import styles from './LargeEditor.module.css';
import type { createLargeEditor, LargeEditorHandle } from './monaco.ts';

/** Where the caret stood in the plain editor. */
export interface Caret {
  readonly from: number;
  readonly to: number;
}
interface LargeEditorProps extends EditorProps {
  readonly create: typeof createLargeEditor;
  /** Given when the plain editor had the focus. */
  readonly caret?: Caret | undefined;
  /** It could not be set up: the plain field must do. */
  readonly onFailed: () => void;
}
/** Monaco as a component. It keeps the text; React hears of every change and hands in only what was not typed. */
export function LargeEditor(props: LargeEditorProps) {
  const { create, file = '', value, version, markers, current, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<LargeEditorHandle>(undefined);
  const latest = useRef(props);
  const typed = useRef(false);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!box.current) return;
    const { label, caret } = latest.current;
    const made = attempt(create, box.current, {
      file: fileOf(latest.current),
      label,
      onChange: (now) => {
        typed.current = true;
        latest.current.onChange(now);
      },
      onRun: () => latest.current.onRun(),
    });
    if (!made) return latest.current.onFailed();
    editor.current = made;
    made.mark(latest.current.markers);
    made.ring(latest.current.current);
    if (caret) made.select(caret.from, caret.to);
    return () => made.dispose();
  }, [create]);
  const taken = useRef({ file, version });
  useEffect(() => {
    const before = taken.current;
    if (before.file !== file) {
      editor.current?.open(fileOf(latest.current));
      editor.current?.mark(latest.current.markers);
      editor.current?.ring(latest.current.current);
    } else if (typed.current && before.version === version) {
      // A render may be older than the last key: only a text that was not typed here replaces what stands here.
      return;
    } else editor.current?.replace(value);
    taken.current = { file, version };
    typed.current = false;
  }, [file, value, version]);
  useEffect(() => editor.current?.mark(markers), [markers]);
  useEffect(() => editor.current?.ring(current), [current]);
  useLook(() => editor.current?.followLook());
  useImperativeHandle(ref, () => ({
    goToLine: (line) => editor.current?.goToLine(line),
    focus: () => editor.current?.focus(),
  }));
  return <div ref={box} className={styles.large} />;
}

const fileOf = ({ file = '', value, earlier = [] }: EditorProps) => ({ name: file, text: value, earlier });

function attempt(create: LargeEditorProps['create'], ...how: Parameters<LargeEditorProps['create']>) {
  try {
    return create(...how);
  } catch {
    return undefined; // a browser that Monaco does not know: no reason to lose the page
  }
}

/** Calls back when the page's theme, text size or font has changed: the style sheets follow these attributes. */
function useLook(changed: () => void): void {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const call = useRef<(dark: boolean) => void>(changed);
  useEffect(() => {
    call.current = changed;
  });
  useEffect(() => call.current(dark), [dark]);
  useEffect(() => {
    const observer = new MutationObserver(() => call.current(false));
    const attributeFilter = ['data-theme', 'data-size', 'data-font', 'data-code'];
    observer.observe(document.documentElement, { attributes: true, attributeFilter });
    return () => observer.disconnect();
  }, []);
}
