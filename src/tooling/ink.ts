import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Compiler, CompilerOptions } from 'inkjs/full'

/** A thing that is wrong with the story, and where: `line` counts from 1, 0 where a file has no lines to speak of. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** The compiler's own story object: unlike one made from json, it knows file and line of everything it says. */
export type CompiledStory = ReturnType<Compiler['Compile']>

export interface Compiled {
  /** The story as inkjs reads it; empty when it did not compile. */
  readonly json: string
  /** Changes whenever the compiled story does. */
  readonly version: string
  /** Every file that was read, absolute, so that a watcher can watch them, faults or none. */
  readonly files: readonly string[]
  readonly faults: readonly Fault[]
  readonly story?: CompiledStory
}

/**
 * Compiles the ink that begins with `main.ink` in a folder. Warnings and TODO lines are faults like errors:
 * nothing half written goes out.
 * @param folder absolute path of the story folder; INCLUDE is resolved relative to it, as inkle's own tools do
 * @param edit what becomes of each file's text before it is read, for tests of an edited story
 */
export function compileInk(folder: string, edit = (text: string): string => text): Compiled {
  const files = [join(folder, 'main.ink')]
  const faults: Fault[] = []
  const options = new CompilerOptions('main.ink', [], true, message => { faults.push(readIssue(message)) }, {
    ResolveInkFilename: name => join(folder, name),
    LoadInkFileContents: path => {
      files.push(path)
      return edit(readFileSync(path, 'utf8'))
    },
  })
  let story: CompiledStory | undefined
  try {
    story = new Compiler(edit(readFileSync(join(folder, 'main.ink'), 'utf8')), options).Compile()
  } catch (error) {
    // After faults the compiler throws a bare «Compilation failed.»; they have been told already.
    if (faults.length === 0) faults.push({ file: 'main.ink', line: 0, message: String(error) })
  }
  const json = story && faults.length === 0 ? story.ToJson() as string : ''
  return {
    json,
    version: createHash('sha256').update(json).digest('hex').slice(0, 12),
    files,
    faults,
    ...(story ? { story } : {}),
  }
}

/** `ERROR: 'chapters/one.ink' line 4: Divert target not found` → where and what. */
function readIssue(message: string): Fault {
  const found = /^(?:ERROR|WARNING|TODO|AUTHOR)?:?\s*(?:'([^']*)'\s*)?line (\d+):\s*(.*)$/s.exec(message)
  return found ? { file: found[1] ?? 'main.ink', line: Number(found[2]), message: found[3] ?? message } : { file: 'main.ink', line: 0, message }
}
