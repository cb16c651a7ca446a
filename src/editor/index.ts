export { CodeEditor } from './CodeEditor.tsx';
export type { EditorHandle, EditorProps, Marker } from './editor-props.ts';
