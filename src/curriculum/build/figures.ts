// Figures are drawn into the page, so that they take the theme's colours and print well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggest } from './problem.ts';

/** What is wrong with a figure beside a lesson, or nothing. */
export function figureProblem(lessonFile: string, src: string): { says: string; fix?: string } | undefined {
  const file = join(dirname(lessonFile), src);
  if (!existsSync(file)) {
    const folder = join(dirname(lessonFile), 'figures');
    const known = existsSync(folder) ? readdirSync(folder).map((name) => `figures/${name}`) : [];
    return { says: `There is no file ${src} beside the lesson.`, fix: suggest(src, known) };
  }
  const svg = readFileSync(file, 'utf8');
  if (!/<svg[^>]*\sviewBox=/.test(svg))
    return { says: `${src} has no viewBox.`, fix: 'Write <svg viewBox="0 0 640 360" …> so that it scales.' };
  const bad = /<script|<foreignObject|\son[a-z]+=|javascript:|<image|xlink:href="http|@import/i.exec(
    svg,
  )?.[0];
  if (bad) return { says: `${src} contains ${bad.trim()}.`, fix: 'A figure is shapes and words only.' };
  const colour =
    /(?:fill|stroke|stop-color|color)\s*[=:]\s*["']?\s*(#[0-9a-f]{3,8}|rgb\([^)]*\)|(?!none|currentColor|inherit|var|context)[a-z]+)\b/i.exec(
      svg,
    )?.[1];
  if (colour)
    return {
      says: `${src} uses the colour ${colour}.`,
      fix: 'Use a token, so that every theme and the printer can draw it: fill="var(--data)".',
    };
  return undefined;
}

/** The figure as one line of SVG with ids of its own; the alternative text is said by what holds it. */
export function inlineFigure(lessonFile: string, src: string): string {
  const file = join(dirname(lessonFile), src);
  if (!existsSync(file)) return '';
  const own = basename(src, '.svg');
  return readFileSync(file, 'utf8')
    .replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->/g, '')
    .replace(/<title>[\s\S]*?<\/title>|<desc>[\s\S]*?<\/desc>/g, '')
    .replace(/\bid="([^"]+)"/g, `id="${own}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${own}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${own}-$1"`)
    .replace(/<svg\b(?![^>]*aria-hidden)/, '<svg aria-hidden="true" focusable="false"')
    .replace(/>\s+</g, '><')
    .trim();
}
