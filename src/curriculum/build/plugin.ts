// Node only. The Vite side of the lessons: compiles their text, and gives the pages virtual modules with the index, the
// answers and the teachers' sheets. Front matter read eagerly from lazy .mdx files would pull every lesson's text into
// the first bundle.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileText } from './compile.ts';
import { parseMdx } from './mdx.ts';
import { frontCode, moduleCode } from './modules.ts';
import { LessonError, printed } from './problem.ts';
import { publicCurriculum, publicJsonSchema } from './public.ts';
import { type Curriculum, lessonsFolder, readCurriculum } from './read.ts';

const VIRTUAL =
  /^virtual:(curriculum|lesson-chunks|teacher-chunks|glossary|drawings\/|answers\/|exercises\/|recall\/|sheet\/)/;

export function lessons(folder = lessonsFolder): Plugin[] {
  let cached: Curriculum | undefined;
  let drafts = false;
  let forServer = false;
  const curriculum = (): Curriculum => {
    cached ??= readCurriculum(folder, { drafts });
    return cached;
  };
  return [
    {
      name: 'curriculum',
      enforce: 'pre',
      configResolved(config) {
        drafts = config.command === 'serve' && config.mode === 'development';
        forServer = Boolean(config.build.ssr);
      },
      buildStart() {
        cached = undefined;
        for (const file of curriculum().files) this.addWatchFile(file);
        const { problems } = curriculum();
        if (problems.length > 0) throw new LessonError(problems);
      },
      resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : undefined),
      load(id) {
        if (!id.startsWith('\0virtual:')) return undefined;
        return moduleCode(id.slice(1), curriculum(), folder);
      },
      async transform(text, id) {
        if (!id.endsWith('.mdx')) return undefined;
        const { problems } = parseMdx(id, text);
        if (problems.length > 0) throw new LessonError(problems);
        const { glossary, misconceptions, lessons: all } = curriculum();
        const lesson = all.find(({ file }) => file.replaceAll('\\', '/') === id);
        const setting = {
          file: id,
          lesson: lesson?.id ?? '',
          glossary,
          misconceptions,
          late: Boolean(lesson) && !forServer,
        };
        const code = await compileText(readFileSync(id, 'utf8'), setting);
        return { code: lesson ? code + frontCode(lesson, curriculum()) : code, map: null };
      },
      generateBundle() {
        if (forServer) return;
        const write = (fileName: string, value: object) =>
          this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n` });
        write('curriculum.json', publicCurriculum(curriculum()));
        write('curriculum.schema.json', publicJsonSchema());
      },
      // Anything under lessons/ may change any page's words, answers or index: read it all again.
      handleHotUpdate({ file, server }) {
        if (!file.startsWith(folder.replaceAll('\\', '/'))) return undefined;
        cached = undefined;
        for (const problem of curriculum().problems) server.config.logger.error(printed(problem));
        const { moduleGraph } = server;
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (id.startsWith('\0virtual:') || id.endsWith('.mdx')) moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
        return [];
      },
    },
  ];
}
