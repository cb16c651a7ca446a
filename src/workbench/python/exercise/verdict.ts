import type { Report, Tried } from '../../../python/index.ts';

interface Words {
  readonly title: string;
  readonly says?: string;
  readonly tryThis?: string;
}

/** Whether what came out was held against anything; else it is only shown, and was neither right nor wrong. */
export const isCompared = ({ wants, includes, drawing }: Tried): boolean =>
  (wants ?? includes ?? drawing?.wants) !== undefined;

/** The sentences for what a check found. */
export function verdictWords(report: Report): Words {
  const { examples } = report;
  const right = examples.filter(({ verdict }) => verdict === 'right').length;
  const shown = examples.filter(({ wants, includes, drawing }) => wants ?? includes ?? drawing).length;
  switch (report.verdict) {
    case 'right':
      return {
        title: 'Well done!',
        says:
          shown > 1
            ? `Your program did the right thing in all ${shown} examples.`
            : 'Your program does just what was asked.',
      };
    case 'mistake':
      return { title: 'Not yet.', says: report.says, tryThis: report.tryThis };
    case 'must':
      return {
        title: 'Nearly.',
        says: examples.some(isCompared) ? `What comes out is right. ${report.says}` : report.says,
        tryThis: report.tryThis,
      };
    case 'problem':
      return { title: 'Not yet.', says: 'Python could not go on with your program.' };
    case 'endless':
      return {
        title: 'Not yet.',
        says: 'Your program did not come to an end. It was stopped after 200,000 steps.',
        tryThis: 'Look at the loop. What makes it stop?',
      };
    case 'asks-more':
      return {
        title: 'Not yet.',
        says: 'Your program asks once more, when all has been typed.',
        tryThis: 'Count the calls of `input()`. Does it ask for just what it needs?',
      };
    case 'different':
      return {
        title: right > 0 ? `${right} of ${examples.length} examples are right.` : 'Not yet.',
        says: 'Look at the first place that differs.',
      };
    case 'broken':
      return {
        title: 'This check is broken.',
        says: `It is not your fault. In ${report.file}, line ${report.line}: ${report.says}`,
      };
  }
}
