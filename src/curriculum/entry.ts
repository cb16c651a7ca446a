/** What the whole site knows of a lesson without loading its text. */
export interface LessonEntry {
  /** Its path without numbers, for ever: 'machine/fetch-decode-execute'. */
  readonly id: string;
  readonly title: string;
  /** The big question. */
  readonly question: string;
  readonly unit: string;
  readonly minutes: number;
}
