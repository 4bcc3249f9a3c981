/** The texts of the teacher's guide, as they are written in `story/guide/`, and what they draw from the story. */
export interface Guide {
  readonly sections: readonly GuideSection[]
  /** Questions and care for each chapter, by its id. */
  readonly chapters: Readonly<Record<string, readonly Block[]>>
  /** The sources that the texts cite, in the order of their ids. */
  readonly sources: readonly { readonly id: string; readonly title: string; readonly grade: string; readonly kind: string }[]
  readonly people: readonly { readonly name: string; readonly role: string }[]
}

export interface GuideSection {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A piece of a text; `drawn` stands for what is made of the story's own data. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'drawn'; readonly what: Drawn }

export const DRAWN = ['chapters', 'minutes', 'two-lessons', 'three-lessons', 'invented', 'sources'] as const
export type Drawn = (typeof DRAWN)[number]
