import type { LessonSwitch } from '../reading/parts/lesson.ts'
import { plural, words } from '../reading/parts/words.ts'
import type { CarryRefusal } from './carry.ts'
import type { LessonSlip } from './lesson.ts'

/** Every word of the sheets that a class uses in the game: handing in, carrying home, codes, lessons, the council. */
export const sheetWords = {
  code: 'The code',
  qr: 'The same code as a picture, for a camera',
  copy: 'Copy the code',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'This browser does not let it be copied. Write it down, or select it by hand.',
  coming: 'One moment.',

  stretch: 'What to hand in',
  stretches: { chapter: 'This chapter', life: 'This whole life so far' },
  holds: (hinges: number, ended: boolean) =>
    `It holds which way this life went at ${plural(hinges, { one: 'one turning point', other: '# turning points' })}${ended ? ', and how it ended' : ''}. No name, no time, no device: nobody can tell from it whose it is, unless you say so.`,
  handInHow: 'Write it down as it stands or copy it, and give it to your teacher. There is no 0 or O in it, no 1, I or L, no U and no Z.',
  nothingHere: 'This chapter had no turning point to tell of.',

  carryWhy: 'This code holds every choice of this life and the page it lies open at. Type it under “I have a code” on another device, or photograph the picture, and read on from here. It holds no name, and nothing is sent anywhere.',
  carryOpens: 'The picture opens this game where it stands now, with the code in it.',
  carryLost: (n: number) => plural(n, {
    one: 'The story was edited since, and no longer has the last choice of this life. The code holds what lies before it.',
    other: 'The story was edited since, and no longer has the last # choices of this life. The code holds what lies before them.',
  }),
  carryFailed: 'No code can be written for this life. Save it to a file instead.',

  typeCode: 'Type it here',
  codeKinds: 'Six signs open a lesson. A longer code is a life that was carried here, and goes on where it was left; what is on this device stays. Capitals, spaces and dashes do not matter.',
  takeCode: 'Go on with it',
  codeLate: 'The story has not come yet. Try again in a moment.',
  lessonSlips: {
    empty: 'There is no code in the field yet.',
    length: 'A lesson code has six signs, and a life has ten or more.',
    sign: 'There is a sign in it that no code has. Codes have no 0 or O, no 1, I or L, no U and no Z.',
    check: 'It does not add up: one of the signs is miswritten.',
    newer: 'This lesson was made with a newer edition of the game.',
  } satisfies Record<LessonSlip, string>,
  lessonNoChapter: (chapter: string) => `This lesson begins with ${words.chapter(chapter).toLowerCase()}, which this edition does not have.`,
  refuse: (refusal: CarryRefusal): string => {
    switch (refusal.slip) {
      case 'sign': return `In group ${refusal.group} there is a sign that no code has. Codes have no 0 or O, no 1, I or L, no U and no Z.`
      case 'group': return `Something is miswritten in group ${refusal.group}.`
      case 'whole': return 'Something is missing: a sign, or a whole group.'
      case 'hand-in': return 'This is a code that is handed in. Give it to your teacher; there is no life in it that could go on.'
      default: return 'This life was lived in another edition of the story, in which other choices were on offer. It cannot go on here. Nothing was changed.'
    }
  },

  lessonLead: 'Choose what the class needs. The link and the code below hold exactly that, and nothing about anyone. What is off is off for that visit only, and stands on the title page.',
  beginsWith: 'It begins with',
  chapterName: (id: string, title: string) => `${words.chapter(id)}, ${title}`,
  chapterLine: (id: string, title: string, minutes: number) => `${words.chapter(id)}, ${title} (${words.minutes(minutes)})`,
  switches: {
    'sound-off': ['Sound off', 'Captions of sounds that mean something stay. No sound is fetched.'],
    'notes-off': ['Notes off', 'No marks in the text and no Margin. The report at the end still says what is recorded.'],
    short: ['Short forms', 'Every scene in brief; every turning point stays.'],
    'back-off': ['Going back off', 'What is chosen stays chosen, also from the File.'],
    'under-16': ['Notes and lines for sixteen and over off', 'On crimes of soldiers, camps, torture and executions; the teacher’s view lists them. No choice is lost.'],
    council: ['Council: one screen, the whole class', 'Lettered options in large type; a letter opens the vote. Keys or a clicker: Page Down, Page Up, Enter, the letters.'],
  } satisfies Record<LessonSwitch, readonly [string, string]>,
  lessonCode: 'The lesson code',
  lessonTyped: 'Typed under “I have a code” on the title page. Use it where the game is opened from a folder, or stands inside another page, which hides the link from it.',
  lessonLink: 'The lesson link',
  openHere: 'Open this lesson here',
  before: 'What the chapter holds',
  cards: 'Observer cards',
  cardsWhy: 'For those who watch while others decide: one card each, one thing to follow. Print, cut, hand out.',
  printCards: 'Print the cards',
  noCards: 'This chapter has nobody and nothing to follow yet.',
  follow: { person: 'Follow one person', leaf: 'Follow one document', word: 'Follow one word' },
  asks: {
    person: ['What does this person want here? What do they say aloud?', 'Who speaks for them, and what is lost on the way?', 'What could they not have known that day?'],
    leaf: ['Who made it, and for whom?', 'What in it did you see happen otherwise?', 'What has no line in it?'],
    word: ['Who says it, and of whom?', 'Which word would the other side use?', 'What can’t be said any more once it is used?'],
  },
  means: (say: string, means: string) => `${say}: ${means}`,

  secret: 'Vote by slip or by secret tally, never by raised hand.',
  votesFor: (letter: string) => `Votes for ${letter}`,
  pick: (letter: string) => `${letter}: let this one go on, whatever the count`,
  carriedBy: (letter: string, votes: number, all: number) => `${letter} goes on, with ${votes} of ${plural(all, { one: 'one vote', other: '# votes' })}.`,
  pickedOver: (letter: string) => `${letter} goes on: the teacher’s pick.`,
  uncounted: (letter: string) => `Count the votes. Without a count, ${letter} goes on.`,
  noMajority: (letter: string) => `No option has most of the votes. ${letter} goes on: the teacher’s pick.`,
  goOnWith: (letter: string) => `Go on with ${letter}`,
  goesOn: (letter: string) => `${letter} goes on.`,
  argue: 'Now argue for the option that you rejected.',
}
