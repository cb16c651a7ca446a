// Tasks of the club's year: each is one year with its own bad luck, and a verdict that says what happened.
import {
  atTheEnd,
  job,
  no,
  off,
  planOf,
  scripts,
  type Task,
  tests,
  worst,
  year,
  yearOf,
  yes,
} from './task.ts';
import { anyLuck, forTheLeast } from './tasks-any-luck.ts';
import { daysInWords } from './words.ts';

const ownDisk: Task = {
  id: 'own-disk',
  title: 'The disk breaks',
  task: 'The club has £1 a week. This year the server’s disk will break. Change the plan so that no work is lost.',
  start: yearOf(183, { pounds: 1 }),
  solved: atTheEnd((state) =>
    state.result.lost > 0
      ? no(worst(state))
      : yes('No work was lost. The copy lay on another disk, and it was never more than a night old.'),
  ),
  hints: [
    'Play the year once as it is. What happened to the copy when the disk broke?',
    'The copy has to be somewhere else. How old may it be?',
    'Copy to the same account, every night.',
  ],
  solution: [job('account', 'day', 1), year],
  wrong: [
    { actions: [year], because: 'a copy on the same disk breaks together with the disk' },
    {
      actions: [job('disk', 'day', 4), year],
      because: 'more copies on the same disk do not help when that disk breaks',
    },
    {
      actions: [job('account', 'week', 4), year],
      because: 'a weekly copy is some days old when the disk breaks, and those days are lost',
    },
  ],
};

const noticedLate: Task = {
  id: 'noticed-late',
  title: 'Noticed too late',
  task: 'Somebody will delete a folder by mistake. Nobody will miss it for weeks. You have £1 a week. Lose nothing.',
  start: yearOf(153, { pounds: 1 }, planOf({ account: { every: 'day', keep: 4 } })),
  solved: atTheEnd((state) =>
    state.result.lost > 0
      ? no(worst(state))
      : yes('The folder came back. One copy was older than the mistake.'),
  ),
  hints: [
    'The copies of every night are new. But all of them were made after the mistake.',
    'Four copies reach back four nights, four weeks, or sixteen weeks. It depends on how often you make them.',
    'Keep the last 4, and make one every 4 weeks.',
  ],
  solution: [job('account', 'month', 4), year],
  wrong: [
    { actions: [year], because: 'four nightly copies reach back only four days' },
    {
      actions: [job('account', 'week', 4), year],
      because: 'four weekly copies reach back four weeks, and this mistake was older',
    },
    {
      actions: [job('account', 'month', 1), year],
      because: 'the only copy was made again after the mistake, and the old one made way',
    },
  ],
};

const oneBasket: Task = {
  id: 'one-basket',
  title: 'One basket',
  task: 'Server and copies live in one account at Cloud One. It will be closed too early. Lose no day of work.',
  start: yearOf(19, {}, planOf({ account: { every: 'day', keep: 4 } })),
  solved: atTheEnd((state) =>
    state.result.lost > 0
      ? no(worst(state))
      : yes('No work was lost. Nobody at Cloud One could delete what lay at Cloud Two.'),
  ),
  hints: [
    'When an account is closed, everything in it goes. It does not matter in how many halls it lay.',
    'One copy must be where Cloud One cannot reach it. And it must be fresh.',
    'Copy to the second provider, every night.',
  ],
  solution: [job('second', 'day', 1), year],
  wrong: [
    { actions: [year], because: 'the copies were in the account that was closed' },
    {
      actions: [job('account', 'day', 12), job('disk', 'day', 12), year],
      because: 'many copies in one account are still one account',
    },
    {
      actions: [job('second', 'week', 4), year],
      because: 'the second provider helps, but a weekly copy is some days old',
    },
  ],
};

const OUT_OF_REACH = 7;
const outOfReach: Task = {
  id: 'out-of-reach',
  title: 'Out of reach',
  task: 'Ransomware is coming. It locks what it can reach. You have £1 a week. Lose no more than 7 days of work.',
  start: yearOf(176, { pounds: 1 }, planOf({ account: { every: 'day', keep: 4 } })),
  solved: atTheEnd((state) =>
    state.result.lost > OUT_OF_REACH
      ? no(worst(state))
      : yes(
          `Only ${daysInWords(state.result.lost)} of work was lost. The disk lay in a drawer, with no plug in it.`,
        ),
  ),
  hints: [
    'The bad program uses the server’s own keys. What can the server reach, day and night?',
    'The second provider is too dear this time. Which other place can the server not reach?',
    'Bring a disk to Amira’s drawer every week.',
  ],
  solution: [off('account'), job('home', 'week', 4), year],
  wrong: [
    {
      actions: [year],
      because: 'the server can reach the account at all times, and so could the bad program',
    },
    {
      actions: [off('account'), job('home', 'month', 4), year],
      because: 'the drawer was out of reach, but its newest copy was more than a week old',
    },
    {
      actions: [job('disk', 'day', 4), year],
      because: 'copies on the server’s own disk were locked with it',
    },
  ],
};

const tryItOut: Task = {
  id: 'try-it-out',
  title: 'Try it out',
  task: 'The copies go to a second provider every night. All lamps are green. Still, this year ends badly. Find out why, and lose nothing.',
  start: yearOf(272, {}, planOf({ second: { every: 'day', keep: 4 } })),
  solved: atTheEnd((state) =>
    state.result.lost > 0
      ? no(worst(state))
      : state.plan.test === 0
        ? no(
            'No work was lost this time. But the copies are still not tested. How do you know that they are whole?',
          )
        : yes('The first test found an empty copy, months before it was needed. That is what tests are for.'),
  ),
  hints: [
    'Play it as it is, and read what the sentence says about the copy.',
    'A copy can look well and be empty. You only know when you bring it back.',
    'Have the copies tested every 4 weeks.',
  ],
  solution: [tests, year],
  wrong: [
    { actions: [year], because: 'the copies were empty from the first night, and nobody had looked' },
    { actions: [job('second', 'day', 12), year], because: 'twelve empty copies are as empty as four' },
    {
      actions: [{ kind: 'test', test: 12 }, year],
      because: 'the first test after twelve weeks came too late',
    },
  ],
};

const quickBack: Task = {
  id: 'quick-back',
  title: 'Back in two days',
  task: 'Again the account is closed. No work is lost this time. But 40 people wait for the map for 16 days. Make it 2.',
  start: yearOf(207, {}, planOf({ second: { every: 'day', keep: 4 } })),
  solved: atTheEnd((state) => {
    const { lost, down } = state.result;
    if (lost > 0) return no(worst(state));
    return down > 2
      ? no(`The map was away for ${daysInWords(down)}. ${worst(state)}`)
      : yes('Two days. The scripts knew each step, and everybody had practised bringing the copy back.');
  }),
  hints: [
    'Play it, and read why it took so long. There are two reasons.',
    'Setting up a server by hand takes two weeks. Scripts are a list of instructions that a computer can follow.',
    'Rebuild by scripts, and have the copies tested every 4 weeks.',
  ],
  solution: [scripts, tests, year],
  wrong: [
    { actions: [year], because: 'by hand it took 14 days, and two more because nobody had practised' },
    { actions: [scripts, year], because: 'nobody had practised bringing a copy back: two days more' },
    { actions: [tests, year], because: 'the server was still set up by hand' },
  ],
};

/** From easy to hard. */
export const challenges: readonly Task[] = [
  ownDisk,
  noticedLate,
  oneBasket,
  outOfReach,
  tryItOut,
  quickBack,
  anyLuck,
  forTheLeast,
];
