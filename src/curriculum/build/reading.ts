// How hard a text is to read: sentences over the tree of the text, Flesch and Kincaid's grade, the longest sentence.
// Formulas are blind to sense: they keep prose from creeping up, they do not make it good.
import type { Nodes, Root } from 'mdast';
import { syllable } from 'syllable';
import { attribute, type Element, isElement } from './mdx.ts';
import type { SourceProblem } from './problem.ts';
import { binsIn, DOING } from './vocabulary.ts';

/** Core text: age 9 or so. More: ages 12 to 13. */
export const GRADES = { core: 5, more: 7 } as const;
export const LONGEST_SENTENCE = 20;
export const LONGEST_READ = 150;

export interface Passage {
  readonly layer: 'core' | 'more';
  /** Prose is what the grade is taken of; the words of questions and replies must only be short. */
  readonly kind: 'prose' | 'question';
  readonly line: number;
  readonly text: string;
}

/** Parts of questions that hold their words as content. */
const PARTS = ['Option', 'Item', 'Thing'];
const SPOKEN = ['ask', 'reply', 'wrong', 'did', 'caption', 'left', 'right', 'title'];

/** The passages of a text in reading order. Code, tables and headings are not prose. */
export function passagesOf(tree: Root): Passage[] {
  const found: Passage[] = [];
  const walk = (node: Nodes, layer: Passage['layer'], kind: Passage['kind']): void => {
    if (['code', 'table', 'heading', 'yaml', 'thematicBreak'].includes(node.type)) return;
    const line = node.position?.start.line ?? 1;
    const own = isElement(node) && node.name === 'More' ? 'more' : layer;
    if (isElement(node))
      for (const name of SPOKEN) {
        const text = attribute(node, name);
        if (text) found.push({ layer: own, kind: 'question', line, text });
      }
    if (isElement(node))
      for (const text of binsIn(attribute(node, 'bins')))
        found.push({ layer: own, kind: 'question', line, text });
    const inQuestion = isElement(node) && PARTS.includes(node.name ?? '') ? 'question' : kind;
    if (node.type === 'paragraph' || (inQuestion === 'question' && kind !== 'question')) {
      const text = textOf(node).trim();
      const parts = node.type === 'paragraph' && node.children.every(isPart);
      if (text && !parts) return void found.push({ layer: own, kind: inQuestion, line, text });
    }
    if ('children' in node) for (const child of node.children) walk(child, own, inQuestion);
  };
  walk(tree, 'core', 'prose');
  return found;
}

/** A question's parts written on lines of their own are one paragraph to the parser. */
const isPart = (node: Nodes): boolean =>
  (isElement(node) && node.name !== 'Word') || (node.type === 'text' && node.value.trim() === '');

/** Words of a node; code is one word. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return node.value.replace(/\s+/g, '_').replace(/[.!?]/g, '');
  if (node.type === 'code') return '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Splits a passage into sentences. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?…]["”’)]*)\s+(?=["“‘(]?[A-Z0-9])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Words as they are read: letters or figures; marks alone are none. */
export const wordsOf = (sentence: string): string[] =>
  sentence.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Flesch and Kincaid's grade of some sentences (Kincaid and others, 1975); 0 for none. Age is about grade + 5. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.map((word) => (/^[\p{N}_]/u.test(word) ? 1 : Math.max(1, syllable(word))));
  const sum = syllables.reduce((total, count) => total + count, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sum / words.length) - 15.59;
}

/** What is too hard to read, with the sentences that make it so. */
export function readingProblems(file: string, tree: Root): SourceProblem[] {
  const passages = passagesOf(tree);
  const problems: SourceProblem[] = [];
  for (const { line, text } of passages)
    for (const sentence of sentencesOf(text)) {
      const count = wordsOf(sentence).length;
      if (count > LONGEST_SENTENCE)
        problems.push({
          file,
          line,
          column: 1,
          says: `A sentence has ${count} words (${LONGEST_SENTENCE} at most): “${sentence}”`,
          fix: 'Make two of it.',
        });
    }
  for (const layer of ['core', 'more'] as const) {
    const prose = passages.filter((one) => one.layer === layer && one.kind === 'prose');
    const sentences = prose.flatMap(({ text }) => sentencesOf(text));
    const grade = gradeOf(sentences);
    if (grade <= GRADES[layer]) continue;
    const hardest = prose
      .flatMap(({ text, line }) =>
        sentencesOf(text).map((sentence) => ({ sentence, line, grade: gradeOf([sentence]) })),
      )
      .sort((a, b) => b.grade - a.grade)
      .slice(0, 4);
    problems.push({
      file,
      line: hardest[0]?.line ?? 1,
      column: 1,
      says: `The ${layer === 'core' ? 'core text' : 'text in <More>'} reads at grade ${grade.toFixed(1)} (${GRADES[layer]} at most).`,
      fix: `Hardest: ${hardest.map(({ sentence, line, grade: own }) => `line ${line} (${own.toFixed(1)}): “${sentence}”`).join(' · ')}`,
    });
  }
  return problems;
}

/** Stretches of core prose with too many words between two things to do. */
export function longReads(file: string, tree: Root): SourceProblem[] {
  const problems: SourceProblem[] = [];
  let count = 0;
  let since = 1;
  const close = (): void => {
    if (count > LONGEST_READ)
      problems.push({
        file,
        line: since,
        column: 1,
        says: `${count} words from here to the next thing to do (${LONGEST_READ} at most).`,
        fix: 'Put a question or a prediction between, or move words into <More>.',
      });
    count = 0;
  };
  const walk = (node: Nodes): void => {
    if (['code', 'heading', 'yaml', 'table'].includes(node.type)) return;
    if (isElement(node) && DOING.includes(node.name ?? '')) return close();
    if (isElement(node) && node.name === 'More') return;
    if (node.type === 'paragraph' && !hasDoing(node)) {
      if (count === 0) since = node.position?.start.line ?? 1;
      count += wordsOf(textOf(node)).length;
      return;
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  close();
  return problems;
}
const hasDoing = (node: { readonly children: readonly Nodes[] }): boolean =>
  node.children.some((child): child is Element => isElement(child) && DOING.includes(child.name ?? ''));
