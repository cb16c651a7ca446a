// The year as the machine shows it: units and tracks in order, with the lessons that are planned. Lessons that are there
// come from the curriculum; what is only planned is shown as such.

export type PlanId =
  | 'machine'
  | 'memory'
  | 'os'
  | 'internet'
  | 'code'
  | 'make'
  | 'python'
  | 'robot'
  | 'engine';

export interface PlannedLesson {
  readonly id: string;
  readonly title: string;
  /** The big question, where there is one. */
  readonly question?: string;
}
export interface PlannedUnit {
  readonly id: PlanId;
  readonly title: string;
  /** Which part of the machine it is. */
  readonly part: string;
  readonly lessons: readonly PlannedLesson[];
}

const row = (id: string, title: string, question?: string): PlannedLesson =>
  question === undefined ? { id, title } : { id, title, question };

/** Six half-terms of six, for everybody. */
export const units: readonly PlannedUnit[] = [
  {
    id: 'machine',
    title: 'Meet the machine',
    part: 'the board and its chip',
    lessons: [
      row(
        'machine/what-is-a-computer',
        'What is a computer?',
        'What do a phone, a games console and a washing machine have in common?',
      ),
      row('machine/build-a-pc', 'Build a PC', 'What does each part do, and what happens if it is missing?'),
      row('machine/two-numbers', 'Two numbers at a time', 'How can something so simple do so much?'),
      row('machine/fetch-decode-execute', 'Fetch, decode, execute', 'How does a CPU know what to do next?'),
      row('machine/clocks-and-cores', 'Clocks and cores', 'Is twice the MHz twice as fast?'),
      row('machine/repair-shop', 'It won’t start!', 'How do you find a fault without guessing?'),
    ],
  },
  {
    id: 'memory',
    title: 'Memory and storage',
    part: 'the RAM and the disk',
    lessons: [
      row('memory/bits', 'Switches that count', 'How do you count with only on and off?'),
      row('memory/everything-is-bytes', 'Everything is bytes', 'How can a picture be numbers?'),
      row('memory/ram', 'RAM, the desk', 'Where is a program while it runs?'),
      row('memory/storage', 'Storage, the shelves', 'Where do things live when the power is off?'),
      row('memory/gb-or-gib', 'GB or GiB?', 'Who stole 69 GB from my 1 TB disk?'),
      row('memory/backups', 'Don’t put your eggs in one basket', 'What would you lose today?'),
    ],
  },
  {
    id: 'os',
    title: 'Who is in charge?',
    part: 'the screen and its windows',
    lessons: [
      row('os/what-is-an-os', 'What is “Windows”?', 'What would a computer be without an operating system?'),
      row('os/taking-turns', 'Taking turns', 'How does one CPU run fifty programs?'),
      row('os/meet-linux', 'Meet Linux', 'What is underneath the windows?'),
      row('it/word-processing', 'Words that work', 'Why not just press Enter and make it bigger?'),
      row('it/spreadsheets', 'Cells and formulas', 'How can a table work things out by itself?'),
      row('it/what-if', 'What if?', 'Can a spreadsheet predict?'),
    ],
  },
  {
    id: 'internet',
    title: 'The Internet',
    part: 'the cable that goes out',
    lessons: [
      row('internet/joined-up', 'How the Internet is joined up', 'Where is the Internet?'),
      row('internet/packets', 'Packets find a way', 'How does a message cross a broken network?'),
      row(
        'internet/ask-for-a-page',
        'What happens when you ask for a page',
        'What happened in that half second?',
      ),
      row('internet/who-can-see', 'Who can see?', 'Why is it not always safe?'),
      row('internet/tricks-and-traps', 'Tricks and traps', 'How do people get tricked?'),
      row('internet/footprints', 'Footprints', 'What do you leave behind?'),
    ],
  },
  {
    id: 'code',
    title: 'Giving instructions',
    part: 'the keyboard and the blocks',
    lessons: [
      row('code/in-order', 'In order', 'How exact must instructions be?'),
      row('code/again-and-again', 'Again and again', 'How do you say it once and do it a hundred times?'),
      row('code/decisions', 'Decisions', 'How does a program choose?'),
      row('code/remembering', 'Remembering', 'What is a variable, really?'),
      row('code/translators', 'CPUs don’t understand English', 'Who turns my words into machine code?'),
      row('code/taste-of-python', 'A taste of Python', 'Is this for you?'),
    ],
  },
  {
    id: 'make',
    title: 'Make something',
    part: 'the bench and the printer',
    lessons: [
      row('make/then-and-now', 'Then and now', 'What changed in forty years, and what did not?'),
      row('make/computers-everywhere', 'Computers everywhere', 'How many computers are in this room?'),
      row('make/is-it-programming', 'Is HTML a programming language?', 'What makes something a program?'),
      row('make/plan', 'Plan it', 'How do teams make things?'),
      row('make/make-it', 'Make it'),
      row('make/show-it', 'Show it', 'What could I become?'),
    ],
  },
];

/** For those who want more: nobody has to. */
export const tracks: readonly PlannedUnit[] = [
  {
    id: 'python',
    title: 'Python',
    part: 'a small door',
    lessons: [
      row('python/hello', 'Hello'),
      row('python/variables', 'Variables'),
      row('python/input', 'Input'),
      row('python/decisions', 'Decisions'),
      row('python/loops', 'Loops'),
      row('python/turtle-art', 'Turtle art'),
      row('python/functions', 'Functions'),
      row('python/lists', 'Lists'),
      row('python/dictionaries-and-files', 'Dictionaries and files'),
      row('python/debugging', 'Debugging'),
      row('python/a-game', 'A game'),
      row('python/under-the-bonnet', 'Under the bonnet'),
    ],
  },
  {
    id: 'robot',
    title: 'Robotics',
    part: 'a small door',
    lessons: [
      row('robot/light', 'Light'),
      row('robot/button', 'Button'),
      row('robot/traffic-lights', 'Traffic lights'),
      row('robot/senses', 'Senses'),
      row('robot/drive', 'Drive'),
      row('robot/follow-the-line', 'Follow the line'),
    ],
  },
  {
    id: 'engine',
    title: 'The Engine Room',
    part: 'a small door',
    lessons: [
      row('engine/assembly', 'Talking to the metal'),
      row('engine/daemons', 'Programs that never stop'),
      row('engine/green-threads', 'Taking turns politely'),
      row('engine/boxes-in-memory', 'Boxes in memory'),
      row('engine/sharing-the-load', 'Sharing the load'),
      row('engine/logs-and-floods', 'Logs and floods'),
    ],
  },
];
