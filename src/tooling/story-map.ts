import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { readInkSource, type SourceLine } from './ink-source.ts'

/** `npm run story:map`: draws chapters, scenes, hinges and ends as an SVG, and opens it where there is a screen. */
const folder = resolve(import.meta.dirname, '../../story')
const out = resolve(import.meta.dirname, '../../build/story-map.svg')

/** The story as a graph in the DOT language: a box a scene, a diamond a hinge, a double circle an end. */
export function drawDot(source: readonly SourceLine[]): string {
  const chapters = new Map<string, string[]>()
  const edges = new Set<string>()
  let knot = ''
  for (const line of source) {
    const name = /^\s*={2,}\s*(?!function)(\w+)/.exec(line.text)?.[1]
    if (/^\s*={2,}\s*function/.test(line.text)) knot = ''
    if (name) {
      knot = name
      const nodes = chapters.get(line.file) ?? []
      chapters.set(line.file, [...nodes, `${knot} [shape=box]`])
    }
    if (!knot) continue
    for (const found of line.text.matchAll(/->\s*(\w+)/g)) if (found[1] !== 'END' && found[1] !== 'DONE') edges.add(`${knot} -> ${found[1]}`)
    const hinge = line.tags.find(tag => tag.name === 'hinge')?.value
    if (hinge) {
      chapters.get(line.file)?.push(`"hinge ${hinge}" [shape=diamond label="${hinge}"]`)
      edges.add(`${knot} -> "hinge ${hinge}" [arrowhead=none style=dotted]`)
    }
    const end = line.tags.find(tag => tag.name === 'end')?.value
    if (end) {
      chapters.get(line.file)?.push(`"end ${end}" [shape=doublecircle label="${end}"]`)
      edges.add(`${knot} -> "end ${end}"`)
    }
  }
  const clusters = [...chapters].map(([file, nodes], index) => `subgraph cluster_${index} { label="${file}" color="#8d8168"\n${[...new Set(nodes)].join('\n')}\n}`)
  return `digraph story {\nrankdir=TB\nbgcolor="#efe6d2"\nnode [fontname="Georgia" fontsize=11 color="#1b1921"]\nedge [color="#5a5860"]\n${clusters.join('\n')}\n${[...edges].join('\n')}\n}`
}

if (process.argv[1] && import.meta.filename === resolve(process.argv[1])) {
  const graphviz = await Graphviz.load()
  mkdirSync(resolve(out, '..'), { recursive: true })
  writeFileSync(out, graphviz.dot(drawDot(readInkSource(folder))))
  process.stdout.write(`${out}\n`)
  const opener = { darwin: 'open', win32: 'explorer', linux: process.env['DISPLAY'] ? 'xdg-open' : '' }[process.platform as string]
  if (opener) spawn(opener, [out], { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
