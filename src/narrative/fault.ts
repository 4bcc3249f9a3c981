/**
 * The story itself is at fault: a tag nobody knows, a choice without an id, text that ran out.
 * In development it fails the build; for a reader the life stays saved and one sentence says so.
 */
export class StoryFault extends Error {
  override readonly name = 'StoryFault'
}
