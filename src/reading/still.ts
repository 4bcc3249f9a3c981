import type { Beat, Run } from '../narrative/types.ts'
import { typeset } from './parts/typeset.ts'
import { words } from './parts/words.ts'

/**
 * The title page as HTML, for the page as it is before code has come. The same page as `Title.tsx` draws for someone
 * who has no lives here, so that nothing jumps when code takes over.
 */
export function writeTitle(): string {
  const note = words.contentNote.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('')
  return (
    '<main class="sheet titlepage"><div class="scroll"><div class="column">' +
    `<header class="logotype"><h1><span class="logo-english">${escape(words.title)}</span>` +
    `<span class="logo-russian" lang="ru">${escape(words.titles.russian)}</span></h1>` +
    `<p class="cartouche" lang="zh">${escape(words.titles.chinese)}</p></header>` +
    `<p class="sentence">${escape(words.sentence)}</p>` +
    `<p class="begin-row"><a class="begin" data-begin="new" href="#read" role="button">${escape(words.begin)}</a></p>` +
    '<p class="title-ways" aria-hidden="true"></p>' +
    `<section class="content-note"><h2>${escape(words.beforeYouBegin)}</h2>${note}</section>` +
    '</div></div></main>'
  )
}

/**
 * The first beat as HTML, to stand inside `<main id="read" class="sheet">`. Prose only: where the story opens on a
 * document, code draws it.
 */
export function writeOpening(beat: Beat): string {
  const passages = beat.passages
    .map((passage) => `<p class="passage" data-passage="${escape(passage.id)}">${writeRuns(passage.runs)}</p>`)
    .join('')
  return `<div class="scroll"><div class="column"><h1 class="unseen">${escape(words.title)}</h1>${passages}</div></div>`
}

function writeRuns(runs: readonly Run[]): string {
  const texts = typeset(runs.map((run) => run.text))
  return runs.map((run, index) => (run.emphasis ? `<em>${escape(texts[index] ?? '')}</em>` : escape(texts[index] ?? ''))).join('')
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
}
