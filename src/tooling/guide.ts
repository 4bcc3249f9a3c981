import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DRAWN, type Block, type Drawn, type Guide, type GuideSection } from '../classroom/guide.ts'
import type { Fault } from './ink.ts'
import { readVocabulary } from './vocabulary.ts'

/** Where a text cites sources: `[H1]`, `[S2, H12]`. */
const CITED = /\[((?:[A-Z]\d+)(?:,\s*[A-Z]\d+)*)\]/g

/**
 * Reads the texts of the teacher's guide: `guide/*.md` in the order of their names, and `guide/chapters/*.md`, of which
 * those are taken whose chapter exists. The Markdown they may use: one `# title`, `## heading`, paragraphs, lists with
 * `-` or `1.`, `_emphasis_`, sources as `[H1, S2]`; a line `@minutes` is drawn from the story.
 * @param folder absolute path of the story folder
 * @returns the guide, and what is wrong with its texts
 */
export function readGuide(folder: string): { readonly guide: Guide; readonly faults: readonly Fault[] } {
  const { vocabulary } = readVocabulary(folder)
  const faults: Fault[] = []
  const cited = new Set<string>()
  const read = (path: string): GuideSection => {
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [, ids] of text.matchAll(CITED)) for (const id of (ids ?? '').split(/,\s*/)) {
      cited.add(id)
      if (!vocabulary.sources[id]) faults.push({ file: path, line: 0, message: `names the source «${id}», which sources.yaml does not have` })
    }
    const { title, blocks } = readBlocks(text)
    for (const block of blocks) if (block.kind === 'drawn' && !DRAWN.includes(block.what)) faults.push({ file: path, line: 0, message: `asks for «${block.what}», which nothing draws` })
    return { id: basename(path, '.md').replace(/^\d+-/, ''), title, blocks }
  }
  const list = (under: string): readonly string[] => existsSync(join(folder, under)) ? readdirSync(join(folder, under)).filter(name => name.endsWith('.md')).sort().map(name => `${under}/${name}`) : []

  const sections = list('guide').map(read)
  const known = new Set(vocabulary.chapters.map(({ id }) => id))
  const chapters = Object.fromEntries(list('guide/chapters').filter(path => known.has(basename(path, '.md'))).map(path => [basename(path, '.md'), read(path).blocks]))
  for (const id of known) if (!chapters[id]) faults.push({ file: 'guide/chapters', line: 0, message: `has nothing on chapter ${id}` })
  return {
    guide: {
      sections, chapters,
      sources: [...cited].sort(byLetterAndNumber).flatMap(id => vocabulary.sources[id] ? [{ id, ...vocabulary.sources[id] }] : []),
      people: Object.values(vocabulary.people).filter(({ real }) => !real).map(({ name, role }) => ({ name, role })),
    },
    faults,
  }
}

function readBlocks(text: string): { readonly title: string; readonly blocks: readonly Block[] } {
  const [first = '', ...parts] = text.trim().split(/\r?\n\s*\r?\n/)
  const blocks = parts.map((part): Block => {
    const lines = part.split(/\r?\n/)
    const start = lines[0] ?? ''
    if (start.startsWith('@')) return { kind: 'drawn', what: start.slice(1).trim() as Drawn }
    if (start.startsWith('## ')) return { kind: 'heading', text: start.slice(3) }
    if (/^(- |\d+\. )/.test(start)) return { kind: start.startsWith('-') ? 'list' : 'steps', items: part.split(/\r?\n(?=- |\d+\. )/).map(item => item.replace(/^(- |\d+\. )/, '').replace(/\s+/g, ' ')) }
    return { kind: 'paragraph', text: part.replace(/\s+/g, ' ') }
  })
  return { title: first.replace(/^#\s*/, ''), blocks }
}

function byLetterAndNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
