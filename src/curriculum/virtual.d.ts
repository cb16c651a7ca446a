declare module 'virtual:curriculum' {
  export const lessons: readonly import('./entry.ts').LessonEntry[];
}
