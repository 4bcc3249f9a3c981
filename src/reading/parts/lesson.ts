/** What a teacher can set for a lesson, in the order in which codes hold it: never reorder, only add. */
export const LESSON_SWITCHES = ['sound-off', 'notes-off', 'short', 'back-off', 'under-16', 'council'] as const
export type LessonSwitch = (typeof LESSON_SWITCHES)[number]

/** A lesson: where it begins, and what is set for this visit. Nothing of it is kept on the device. */
export interface Lesson {
  /** Id of the chapter that it begins with. */
  readonly chapter: string
  readonly switches: readonly LessonSwitch[]
}
