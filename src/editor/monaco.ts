// Monaco, as little of it as a Python program needs: no language workers, no menus, no map. This file and what it
// imports weigh more than all the rest of the site: only LargeEditor may load it, and late.
// Marks under what is being typed come from outside (`mark`), not from a parser of the editor's own: the very Python that
// will run the program reads it (src/python/linter.ts). A second parser would be one more to fetch, would speak in other
// words than the run, and would be wrong wherever its Python is an older or a smaller one.
// oxlint-disable import/no-unassigned-import -- Monaco's features register themselves when imported
import { editor, KeyCode, languages, MarkerSeverity } from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/features/codeEditor/register.js';
import 'monaco-editor/features/bracketMatching/register.js';
import 'monaco-editor/features/caretOperations/register.js';
import 'monaco-editor/features/clipboard/register.js';
import 'monaco-editor/features/codicon/register.js';
import 'monaco-editor/features/comment/register.js';
import 'monaco-editor/features/cursorUndo/register.js';
import 'monaco-editor/features/find/register.js';
import 'monaco-editor/features/gotoError/register.js';
import 'monaco-editor/features/hover/register.js';
import 'monaco-editor/features/indentation/register.js';
import 'monaco-editor/features/linesOperations/register.js';
import 'monaco-editor/features/multicursor/register.js';
import 'monaco-editor/features/toggleTabFocusMode/register.js';
import 'monaco-editor/features/wordOperations/register.js';
import { conf, language } from 'monaco-editor/languages/definitions/python/python.js';
import { registerHelp } from './monaco-help.ts';
import type { Marker } from './editor-props.ts';
import styles from './LargeEditor.module.css';
import { readLook } from './theme.ts';
import { letTabPass } from './let-tab-pass.ts';
import { takeTypedIndentation } from './typed-indentation.ts';

/** A file to edit. */
export interface EditedFile {
  readonly name: string;
  readonly text: string;
  /** Texts it had before, oldest first: undo goes back through them. */
  readonly earlier: readonly string[];
}
export interface LargeEditorOptions {
  readonly file: EditedFile;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}
/** A Monaco editor in plain words. */
export interface LargeEditorHandle {
  /** Shows a file; one that was shown before is as it was left, with its undo history. */
  readonly open: (file: EditedFile) => void;
  /** Takes over a text that was not typed here; undo brings the old one back. */
  readonly replace: (text: string) => void;
  readonly mark: (markers: readonly Marker[]) => void;
  /** Rings a line (from 1) and keeps it in sight; undefined takes the ring away. */
  readonly ring: (line: number | undefined) => void;
  readonly goToLine: (line: number) => void;
  readonly focus: () => void;
  /** Offsets into the text. */
  readonly select: (from: number, to: number) => void;
  /** Reads the page's colours and sizes again. */
  readonly followLook: () => void;
  readonly dispose: () => void;
}

const THEME = 'page';
const fontFor = (size: number) => Math.min(size, 22);
const { Indent, Outdent } = languages.IndentAction;

languages.register({ id: 'python' });
registerHelp();
languages.setMonarchTokensProvider('python', language);
languages.setLanguageConfiguration('python', {
  ...conf,
  // As in indentation.ts: a colon begins a block, a return ends one.
  onEnterRules: [
    { beforeText: /:\s*(#.*)?$/, action: { indentAction: Indent } },
    { beforeText: /^\s+(return|break|continue|pass|raise)\b[^([{]*$/, action: { indentAction: Outdent } },
  ],
});

export function createLargeEditor(
  element: HTMLElement,
  { file, label, onChange, onRun }: LargeEditorOptions,
): LargeEditorHandle {
  const { theme, font } = readLook(element);
  editor.defineTheme(THEME, theme);
  const it = editor.create(element, {
    ...font,
    model: null,
    theme: THEME,
    ariaLabel: label,
    automaticLayout: true,
    tabSize: 4,
    insertSpaces: true,
    detectIndentation: false,
    wordWrap: 'on',
    wrappingIndent: 'deepIndent',
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 12,
    padding: { top: 12, bottom: 12 },
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false },
    fixedOverflowWidgets: true,
    contextmenu: false,
    // A plain text field underneath, in every browser alike.
    editContext: false,
    renderFinalNewline: 'on',
    folding: false,
    stickyScroll: { enabled: false },
    guides: { indentation: true },
    hover: { delay: 200 },
    renderLineHighlight: 'line',
    cursorBlinking: 'solid',
    // What follows would start a worker to look through the text.
    links: false,
    wordBasedSuggestions: 'off',
    // Suggestions come of themselves, but Enter is always a new line: only Tab, or a press, takes one.
    acceptSuggestionOnEnter: 'off',
    acceptSuggestionOnCommitCharacter: false,
    tabCompletion: 'off',
    quickSuggestions: { other: true, comments: false, strings: false },
    suggest: {
      showIcons: false,
      showStatusBar: false,
      preview: false,
      localityBonus: false,
      snippetsPreventQuickSuggestions: false,
    },
    suggestFontSize: fontFor(font.fontSize),
    suggestLineHeight: 32,
    inlineSuggest: { enabled: false },
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  });
  const files = new Map<string, { model: editor.ITextModel; view: editor.ICodeEditorViewState | null }>();
  let model: editor.ITextModel | undefined;
  let shown = '';
  let opening = false;
  const marks = it.createDecorationsCollection();
  const ringed = it.createDecorationsCollection();
  it.onDidChangeModelContent(() => {
    if (!opening) onChange(it.getValue({ preserveBOM: false, lineEnding: '\n' }));
  });
  takeTypedIndentation(it);
  letTabPass(it);
  it.onKeyDown((event) => {
    if (event.keyCode !== KeyCode.Enter || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onRun();
  });
  // A web font that arrives late has other widths.
  void document.fonts.ready.then(() => editor.remeasureFonts());

  function open({ name, text, earlier }: EditedFile): void {
    const before = files.get(shown);
    if (before) before.view = it.saveViewState();
    const known = files.get(name) ?? { model: withHistory(text, name, earlier), view: null };
    files.set(name, known);
    shown = name;
    model = known.model;
    opening = true;
    it.setModel(known.model);
    if (known.view) it.restoreViewState(known.view);
    replace(text);
    opening = false;
  }
  function replace(text: string): void {
    if (!model || text === model.getValue()) return;
    it.pushUndoStop();
    it.executeEdits('page', [difference(model, text)]);
    it.pushUndoStop();
  }
  open(file);

  function goToLine(line: number): void {
    it.setPosition({ lineNumber: line, column: model?.getLineFirstNonWhitespaceColumn(line) || 1 });
    it.revealLineInCenterIfOutsideViewport(line);
    it.focus();
  }
  return {
    open,
    replace,
    mark(markers) {
      const on = model;
      if (!on) return;
      const lines = on.getLineCount();
      const lying = markers.filter(({ line }) => line <= lines);
      const loud = lying.filter(({ quiet }) => quiet !== true);
      const ranges = lying.map(({ line, columns, says }) => ({
        says,
        startLineNumber: line,
        endLineNumber: line,
        startColumn: columns ? columns[0] + 1 : on.getLineFirstNonWhitespaceColumn(line) || 1,
        endColumn: columns ? columns[1] + 1 : on.getLineMaxColumn(line),
      }));
      editor.setModelMarkers(
        on,
        'python',
        ranges.map(({ says, ...range }) => ({ ...range, message: says, severity: MarkerSeverity.Error })),
      );
      marks.set(
        loud.map(({ line }) => ({
          range: { startLineNumber: line, endLineNumber: line, startColumn: 1, endColumn: 1 },
          options: {
            isWholeLine: true,
            className: styles.line ?? null,
            lineNumberClassName: `${styles.number} marked-line`,
          },
        })),
      );
      const [first] = loud;
      if (first) it.revealLineInCenterIfOutsideViewport(first.line);
    },
    ring(line) {
      if (line === undefined || !model || line > model.getLineCount()) return ringed.clear();
      const range = { startLineNumber: line, endLineNumber: line, startColumn: 1, endColumn: 1 };
      const className = styles.ringed ?? null;
      const lineNumberClassName = `${styles.ringedNumber} ringed-line`;
      ringed.set([{ range, options: { isWholeLine: true, className, lineNumberClassName } }]);
      it.revealLineInCenterIfOutsideViewport(line);
    },
    goToLine,
    focus: () => it.focus(),
    select(from, to) {
      if (!model) return;
      const [start, end] = [model.getPositionAt(from), model.getPositionAt(to)];
      it.setSelection({
        startLineNumber: start.lineNumber,
        startColumn: start.column,
        endLineNumber: end.lineNumber,
        endColumn: end.column,
      });
      it.focus();
    },
    followLook() {
      const look = readLook(element);
      editor.defineTheme(THEME, look.theme);
      editor.setTheme(THEME);
      it.updateOptions(look.font);
      void document.fonts.ready.then(() => editor.remeasureFonts());
    },
    dispose() {
      it.dispose();
      for (const each of files.values()) each.model.dispose();
    },
  };
}

/** A model whose undo history goes back through `earlier` texts. */
function withHistory(text: string, name: string, earlier: readonly string[]): editor.ITextModel {
  const [first = text, ...later] = earlier;
  const model = editor.createModel(first, /\.(txt|csv)$/.test(name) ? 'plaintext' : 'python');
  for (const next of [...later, text]) {
    if (next === model.getValue()) continue;
    model.pushStackElement();
    model.pushEditOperations([], [difference(model, next)], () => null);
  }
  model.pushStackElement();
  return model;
}

/** The one edit that makes `text` of what is there; what both have at their ends stays, and with it the caret. */
function difference(model: editor.ITextModel, text: string): editor.IIdentifiedSingleEditOperation {
  const before = model.getValue();
  const shorter = Math.min(before.length, text.length);
  let from = 0;
  while (from < shorter && before[from] === text[from]) from++;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === text.at(-1 - end)) end++;
  const start = model.getPositionAt(from);
  const stop = model.getPositionAt(before.length - end);
  return {
    range: {
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: stop.lineNumber,
      endColumn: stop.column,
    },
    text: text.slice(from, text.length - end),
  };
}
