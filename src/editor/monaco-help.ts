// Completion and hover in Monaco, from the words of help/.
// oxlint-disable-next-line import/no-unassigned-import -- registers itself; features/suggest is another thing
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
import { languages } from 'monaco-editor/editor/editor.api.js';
import type { HelpEntry } from './help/entries.ts';
import { helpFor, type Suggestion, suggestionsFor } from './help/lookup.ts';

const { Function: FUNCTION, Keyword: KEYWORD, Variable: VARIABLE } = languages.CompletionItemKind;
const KINDS = { help: FUNCTION, keyword: KEYWORD, name: VARIABLE } as const;

/** A sentence and an example, as Markdown. */
function words({ owner, signature, says, example }: HelpEntry): string {
  const where = owner === '' || owner === 'str' || owner === 'list' || owner === 'dict' ? '' : `${owner}.`;
  return `**${where}${signature.replaceAll(/([*_\\])/g, '\\$1')}**\n\n${says}\n\n\`\`\`python\n${example}\n\`\`\``;
}
function item({ label, kind, entry }: Suggestion, place: number, range: languages.CompletionItem['range']) {
  return {
    label,
    kind: KINDS[kind],
    insertText: label,
    range,
    // As they come: the program's own names, then what can be explained, then the words of Python.
    sortText: String(place).padStart(4, '0'),
    ...(entry ? { documentation: { value: words(entry) } } : {}),
  };
}

/** Called once: bundlers drop a file that is only imported and never used. */
export function registerHelp(): void {
  languages.registerCompletionItemProvider('python', {
    triggerCharacters: ['.'],
    provideCompletionItems(model, position) {
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      const { startColumn } = model.getWordUntilPosition(position);
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn,
        endColumn: position.column,
      };
      const found = suggestionsFor(model.getValue(), before);
      return { suggestions: found.map((each, place) => item(each, place, range)) };
    },
  });

  languages.registerHoverProvider('python', {
    provideHover(model, position) {
      const word = model.getWordAtPosition(position);
      const line = model.getLineContent(position.lineNumber);
      const entry = word && helpFor(model.getValue(), line, word.startColumn - 1, word.endColumn - 1);
      return entry ? { contents: [{ value: words(entry) }] } : null;
    },
  });
}
