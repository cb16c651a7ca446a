// Monaco draws with colours of its own: here they are made from the page's tokens, so that all themes are followed.
import type { editor } from 'monaco-editor/editor/editor.api.js';

interface Look {
  readonly theme: editor.IStandaloneThemeData;
  readonly font: { readonly fontFamily: string; readonly fontSize: number; readonly lineHeight: number };
}

/** The page's colours and the element's font as they are now. */
export function readLook(element: HTMLElement): Look {
  const page = getComputedStyle(document.documentElement);
  const own = getComputedStyle(element);
  // Through the browser, because a style sheet may write white as #fff and Monaco knows only six digits.
  const probe = element.appendChild(document.createElement('span'));
  const token = (name: string) => {
    probe.style.color = `var(--${name})`;
    return hexadecimal(getComputedStyle(probe).color);
  };
  const word = (name: string) => token(name).replace('#', '');
  const fontSize = Number.parseFloat(own.fontSize);
  const look: Look = {
    font: {
      fontFamily: page.getPropertyValue('--font-code').trim(),
      fontSize,
      lineHeight: Math.round(fontSize * 1.5),
    },
    theme: {
      base: page.colorScheme.includes('dark') ? 'vs-dark' : 'vs',
      inherit: false,
      // Colour says the role, as in the simulators: instructions plum, data copper.
      rules: [
        { token: '', foreground: word('ink') },
        { token: 'comment', foreground: word('ink-soft'), fontStyle: 'italic' },
        { token: 'keyword', foreground: word('instruction'), fontStyle: 'bold' },
        { token: 'string', foreground: word('data') },
        { token: 'number', foreground: word('data') },
        { token: 'tag', foreground: word('address') },
      ],
      colors: {
        'editor.background': token('sheet'),
        'editor.foreground': token('ink'),
        'editor.lineHighlightBackground': token('shade'),
        'editor.selectionBackground': token('address-tint'),
        'editor.inactiveSelectionBackground': token('address-tint'),
        'editor.findMatchBackground': token('control-tint'),
        'editor.findMatchHighlightBackground': token('control-tint'),
        'editorBracketMatch.background': token('control-tint'),
        'editorBracketMatch.border': token('ink'),
        // Brackets are told apart by their place: colours are for roles.
        ...Object.fromEntries(
          [1, 2, 3, 4, 5, 6].map((at) => [`editorBracketHighlight.foreground${at}`, token('ink')]),
        ),
        'editorBracketHighlight.unexpectedBracket.foreground': token('lost'),
        'editorCursor.foreground': token('ink'),
        'editorLineNumber.foreground': token('ink-soft'),
        'editorLineNumber.activeForeground': token('ink'),
        'editorIndentGuide.background1': token('shade'),
        'editorIndentGuide.activeBackground1': token('rule'),
        'editorError.foreground': token('lost'),
        'editorWidget.background': token('sheet'),
        'editorWidget.foreground': token('ink'),
        'editorWidget.border': token('ink'),
        'editorHoverWidget.background': token('sheet'),
        'editorHoverWidget.foreground': token('ink'),
        'editorHoverWidget.border': token('ink'),
        'editorSuggestWidget.background': token('sheet'),
        'editorSuggestWidget.foreground': token('ink'),
        'editorSuggestWidget.border': token('ink'),
        'editorSuggestWidget.selectedBackground': token('address-tint'),
        'editorSuggestWidget.selectedForeground': token('ink'),
        'editorSuggestWidget.highlightForeground': token('link'),
        'editorSuggestWidget.focusHighlightForeground': token('link'),
        'textCodeBlock.background': token('shade'),
        'editorMarkerNavigation.background': token('sheet'),
        'editorMarkerNavigationError.background': token('lost'),
        'input.background': token('paper'),
        'input.foreground': token('ink'),
        'input.border': token('ink'),
        'icon.foreground': token('ink'),
        'textLink.foreground': token('link'),
        'textLink.activeForeground': token('link'),
        'scrollbarSlider.background': token('rule'),
        'scrollbarSlider.hoverBackground': token('ink-soft'),
        'scrollbarSlider.activeBackground': token('ink-soft'),
        'widget.shadow': token('shade'),
        'scrollbar.shadow': token('shade'),
        focusBorder: token('focus'),
      },
    },
  };
  probe.remove();
  return look;
}

/** 'rgb(255, 255, 255)' → '#ffffff'. */
function hexadecimal(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
