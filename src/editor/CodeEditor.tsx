import type { EditorProps } from './editor-props.ts';
import { PlainEditor } from './PlainEditor.tsx';

/** An editor for Python programs. */
export function CodeEditor(props: EditorProps) {
  return <PlainEditor {...props} />;
}
