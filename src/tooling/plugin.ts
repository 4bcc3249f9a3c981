import { resolve } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { Telling } from '../narrative/telling.ts'
import type { Beat } from '../narrative/types.ts'
import { ALMANAC_FILES, readAlmanac } from './almanac.ts'
import { readCourse } from './course.ts'
import { readFollowed } from './followed.ts'
import { compileInk, type Fault } from './ink.ts'
import { readGuide } from './guide.ts'
import { listInk } from './ink-source.ts'
import { writeGuide, writeMasthead, writeTeacherView, type PageName } from '../classroom/writePages.ts'
import { writeOpening, writeTitle } from '../reading/still.ts'
import { readVocabulary } from './vocabulary.ts'

const VOCABULARY = 'virtual:vocabulary'
const OPENING = 'virtual:opening'
const ALMANAC = 'virtual:almanac'
const COURSE = 'virtual:course'

/**
 * Brings the story into the build: `story/main.ink` as json and version, what its tags may name
 * (`virtual:vocabulary`), what the Margin knows beside its notes (`virtual:almanac`), what the
 * classroom knows of it (`virtual:course`), and the first beats, which stand in the page itself (`virtual:opening`):
 * nothing is random, so they are known when it is built. The teacher's view and guide are written into their pages. A fault in the story is a fault of the build,
 * with file and line; an edit of any ink file is watched.
 * @param root absolute path of the repository
 */
export function storyPlugin(root: string): Plugin {
  const folder = resolve(root, 'story')
  return {
    name: 'story',
    enforce: 'pre',
    resolveId: id => [VOCABULARY, OPENING, ALMANAC, COURSE].includes(id) ? `\0${id}` : null,
    load(id) {
      if (id.endsWith('.ink')) {
        const compiled = compileInk(folder)
        // Before anything is reported: a watcher that did not learn of the files would never see them mended.
        for (const file of compiled.files) this.addWatchFile(file)
        report(compiled.faults, message => this.error(message))
        return { code: `export const version = ${JSON.stringify(compiled.version)}\nexport const json = ${JSON.stringify(compiled.json)}\n`, map: null }
      }
      if (id === `\0${VOCABULARY}`) {
        const { vocabulary, faults } = readVocabulary(folder)
        report(faults, message => this.error(message))
        return { code: `export const vocabulary = ${JSON.stringify(vocabulary)}\n`, map: null }
      }
      if (id === `\0${ALMANAC}`) {
        for (const name of ALMANAC_FILES) this.addWatchFile(resolve(folder, name))
        const { almanac, faults } = readAlmanac(folder)
        report(faults, message => this.error(message))
        return { code: `export const almanac = ${JSON.stringify(almanac)}\n`, map: null }
      }
      if (id === `\0${COURSE}`) {
        const { course, faults } = readCourse(folder)
        report(faults, message => this.error(message))
        return { code: `export const course = ${JSON.stringify(course)}\nexport const followed = ${JSON.stringify(readFollowed(folder))}\n`, map: null }
      }
      if (id === `\0${OPENING}`) {
        for (const file of listInk(folder)) this.addWatchFile(file)
        const { version, beats } = tellOpening(folder)
        return { code: `export const version = ${JSON.stringify(version)}\nexport const beats = ${JSON.stringify(beats)}\n`, map: null }
      }
      return null
    },
    transformIndexHtml(html, { bundle }) {
      return inlineStyles(html, bundle).replace('<!--title-->', () => writeTitle())
        .replace('<!--opening-->', () => {
          const [first] = tellOpening(folder).beats
          return first ? writeOpening(first) : ''
        })
        .replace(/<!--masthead (\w+)-->/, (_, page: PageName) => writeMasthead(page))
        .replace('<!--teacher-->', () => writeTeacherView(readCourse(folder).course))
        .replace('<!--guide-->', () => {
          const { guide, faults } = readGuide(folder)
          report(faults, message => { throw new Error(message) })
          return writeGuide(readCourse(folder).course, guide)
        })
    },
  }
}

/**
 * Puts the page's stylesheet into the page itself: the first words wait for one file, not for two. Addresses in it are
 * relative to the page from then on.
 */
function inlineStyles(html: string, bundle: Rollup.OutputBundle | undefined): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g, (link, file: string) => {
    const sheet = bundle?.[file]
    if (sheet?.type !== 'asset') return link
    const css = String(sheet.source).replaceAll(/url\((['"]?)\.\//g, `url($1./${file.slice(0, file.lastIndexOf('/') + 1)}`)
    return `<style>${css}</style>`
  })
}

/** The beats up to the first choice. */
function tellOpening(folder: string): { version: string; beats: readonly Beat[] } {
  const compiled = compileInk(folder)
  report(compiled.faults, message => { throw new Error(message) })
  const telling = new Telling(compiled.json, { version: compiled.version })
  while (telling.beat.goesOn) telling.advance()
  return { version: compiled.version, beats: telling.told }
}

function report(faults: readonly Fault[], say: (message: string) => void): void {
  if (faults.length > 0) say(faults.map(fault => `story/${fault.file}${fault.line ? `:${fault.line}` : ''}: ${fault.message}`).join('\n'))
}
