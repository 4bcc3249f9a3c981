import type { Passage } from '../../narrative/types.ts'
import type { Status, Vocabulary } from '../../narrative/vocabulary.ts'
import { typesetText } from './typeset.ts'
import { words } from './words.ts'

/** What a person is called, or the id while names have not come yet; '' for nobody. */
export function namePerson(person: string | undefined, vocabulary: Vocabulary | undefined): string {
  if (person === undefined) return ''
  const known = vocabulary?.people[person]
  return known?.called ?? known?.name ?? person.charAt(0).toUpperCase() + person.slice(1)
}

/** Who says a line, and in which language. */
export function nameSpeaker(passage: Passage, vocabulary: Vocabulary | undefined): string {
  const person = namePerson(passage.person, vocabulary)
  const language = passage.language ? words.language(passage.language) : ''
  return language ? words.saidIn(person, language) : person
}

export function nameNote(note: string, vocabulary: Vocabulary | undefined): string {
  return typesetText(vocabulary?.notes[note]?.title ?? words.note)
}

/** How well a note's matter is known; nothing while notes have not come. */
export function statusOf(note: string, vocabulary: Vocabulary | undefined): Status | undefined {
  return vocabulary?.notes[note]?.status
}

export function nameLeaf(leaf: string, vocabulary: Vocabulary | undefined): string {
  return typesetText(vocabulary?.leaves[leaf]?.title ?? leaf)
}

/** Which leaf of how many it is, or of which folder the cover. */
export function countLeaf(leaf: string, vocabulary: Vocabulary | undefined): string {
  const known = vocabulary?.leaves[leaf]
  if (!known) return words.leaf
  return known.number > 0 ? words.leafOf(known.number) : words.folder(known.folder)
}

export function nameHinge(hinge: string, vocabulary: Vocabulary | undefined): string {
  return typesetText(vocabulary?.hinges[hinge]?.title ?? hinge)
}

export function nameChapter(chapter: string, vocabulary: Vocabulary | undefined): string {
  return vocabulary?.chapters.find((one) => one.id === chapter)?.title ?? words.chapter(chapter)
}
