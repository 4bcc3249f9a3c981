declare module '*.ink' {
  export const version: string
  export const json: string
}
declare module 'virtual:vocabulary' {
  export const vocabulary: import('./narrative/vocabulary.ts').Vocabulary
}
declare module 'virtual:opening' {
  export const version: string
  export const beats: readonly import('./narrative/types.ts').Beat[]
}
declare module 'virtual:almanac' {
  export const almanac: import('./margin/almanac.ts').Almanac
}
declare module 'virtual:course' {
  export const course: import('./classroom/course.ts').Course
  /** By the chapter's id. */
  export const followed: Readonly<Record<string, import('./classroom/course.ts').Followed>>
}
