import { type editor, KeyCode } from 'monaco-editor/editor/editor.api.js';

/**
 * Who copies a program from a book types its spaces, too, and would have them twice: spaces typed where Enter has just
 * put them are taken as those.
 */
export function takeTypedIndentation(it: editor.IStandaloneCodeEditor): void {
  takeWholeLines(it);
  let given: { readonly line: number; left: number } | undefined;
  it.onDidChangeModelContent(({ changes: [change, ...others] }) => {
    const [, spaces] = /^\r?\n( +)$/.exec(change?.text ?? '') ?? [];
    given =
      change && spaces && others.length === 0
        ? { line: change.range.startLineNumber + 1, left: spaces.length }
        : undefined;
  });
  it.onKeyDown((event) => {
    if (event.keyCode === KeyCode.Enter) readLines(it);
    if (event.keyCode !== KeyCode.Space || event.ctrlKey || !given || given.left === 0) return;
    const caret = it.getPosition();
    if (caret?.lineNumber !== given.line) return;
    given.left--;
    event.preventDefault();
    event.stopPropagation();
  });
}

/**
 * Monaco colours new lines when it has time, and moves in after Enter only from a line that it has coloured: who types
 * fast would lose the pushing in and out. It has a way to do it at once, which is not in its list of types.
 */
function readLines(it: editor.IStandaloneCodeEditor): void {
  const { tokenization } = (it.getModel() ?? {}) as {
    readonly tokenization?: { readonly forceTokenization?: (line: number) => void };
  };
  tokenization?.forceTokenization?.(it.getPosition()?.lineNumber ?? 1);
}

/** Several lines that come at once (dictated, or from a helper that types) are taken as they stand. */
function takeWholeLines(it: editor.IStandaloneCodeEditor): void {
  // On what the editor stands in: its own element is another for each file.
  it.getContainerDomNode().addEventListener(
    'beforeinput',
    (event) => {
      if (!event.data?.includes('\n')) return;
      event.preventDefault();
      event.stopPropagation();
      const text = event.data;
      const edits = (it.getSelections() ?? []).map((range) => ({ range, text, forceMoveMarkers: true }));
      it.pushUndoStop();
      it.executeEdits('text', edits);
      it.pushUndoStop();
    },
    { capture: true },
  );
}
