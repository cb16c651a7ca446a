// England's programmes of study for computing, by our code. They are being revised, so they are data, never prose.
// Source: National curriculum in England, computing programmes of study, key stages 1–4 (Department for Education, 2013).
export const CODES = {
  'KS2-1': 'Design, write and debug programs; control or simulate physical systems; solve problems in parts',
  'KS2-2': 'Use sequence, selection and repetition; work with variables and forms of input and output',
  'KS2-3': 'Explain by reasoning how simple algorithms work; find and correct errors',
  'KS2-4': 'Understand networks including the internet, and the services they provide',
  'KS2-5': 'Use search well, know how results are ranked, and judge content',
  'KS2-6': 'Select, use and combine software; collect, analyse and present data',
  'KS2-7': 'Use technology safely, respectfully and responsibly; know how to report concerns',
  'KS3-1': 'Design, use and evaluate computational abstractions that model real problems',
  'KS3-2': 'Understand key algorithms, and compare several for the same problem',
  'KS3-3': 'Use two or more programming languages, data structures and functions',
  'KS3-4': 'Understand Boolean logic, and how numbers are represented in binary',
  'KS3-5': 'Understand the hardware and software of computer systems, and how they communicate',
  'KS3-6':
    'Understand how instructions are stored and executed, and how data of many types is held as binary digits',
  'KS3-7': 'Undertake creative projects with several applications',
  'KS3-8': 'Create, reuse, revise and repurpose digital artefacts for an audience',
  'KS3-9': 'Use technology safely and securely; protect identity and privacy; know how to report concerns',
} as const;
export type Code = keyof typeof CODES;
export const codeNames = Object.keys(CODES) as Code[];
