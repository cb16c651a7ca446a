import type { editor } from 'monaco-editor/editor/editor.api.js';

/**
 * Tab passes an editor by until somebody presses into it or types in it, and then indents: a page with several editors
 * is no row of traps. Control and M lets Tab pass for good.
 */
export function letTabPass(it: editor.IStandaloneCodeEditor): void {
  const pass = (tabFocusMode: boolean) => it.updateOptions({ tabFocusMode });
  pass(true);
  it.onMouseDown(() => pass(false));
  it.onDidChangeModelContent(() => {
    if (it.hasTextFocus()) pass(false);
  });
  it.onDidBlurEditorText(() => pass(true));
}
