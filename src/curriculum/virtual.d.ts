// Made by src/curriculum/build/plugin.ts.
declare module 'virtual:curriculum' {
  export const lessons: readonly import('./entry.ts').LessonEntry[];
  export const units: readonly import('./entry.ts').UnitEntry[];
  /** Old lesson id → new lesson id. */
  export const aliases: Readonly<Record<string, string>>;
}
/** Lesson id → what loads its parts, each in a chunk of its own. */
declare module 'virtual:lesson-chunks' {
  type Load<Module> = Readonly<Record<string, (() => Promise<Module>) | undefined>>;
  export const bodies: Load<import('./module.ts').LessonModule>;
  export const answers: Load<{ readonly answers: import('./question.ts').Answers }>;
  /** Only lessons that have exercises. */
  export const exercises: Load<{ readonly exercises: import('./exercise.ts').Exercises }>;
  /** Only lessons that have others before them. */
  export const recalls: Load<{ readonly sources: readonly import('./draw.ts').Source[] }>;
}
declare module 'virtual:teacher-chunks' {
  type Load<Module> = Readonly<Record<string, (() => Promise<Module>) | undefined>>;
  export const texts: Load<import('./module.ts').TextModule>;
  export const sheets: Load<{ readonly sheet: import('./module.ts').Sheet }>;
  export const forTeachers: (() => Promise<import('./module.ts').TextModule>) | undefined;
}
declare module 'virtual:glossary' {
  export const words: readonly (import('./entry.ts').WordEntry & { readonly lessons: readonly string[] })[];
}
