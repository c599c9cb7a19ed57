/** A piece of code of a document that is checked. Unmarked fences are for reading only. */
export interface Snippet {
  /** Path of the document, relative to the repository. */
  readonly file: string
  /** Line of the first line of code, from 1. */
  readonly line: number
  readonly language: 'ts' | 'sh'
  /** `check`: types only; `run`: types and run. Shell code is always run. */
  readonly mode: 'check' | 'run'
  /** File, relative to the repository, whose code stands before the snippet's own. */
  readonly setup?: string
  /** File, relative to the reader's folder, that must be there afterwards. */
  readonly writes?: string
  /** Exit code that the reader would see. */
  readonly exit: number
  readonly code: string
}

export interface SnippetsFound {
  readonly snippets: readonly Snippet[]
  readonly problems: readonly string[]
}

/**
 * The marked fences of a Markdown text: "```ts check", "```ts run", "```sh run", "```sh run exit=1". Comments on the lines
 * before: `<!-- setup: docs/snippets/x.ts -->` names code that the reader does not need to see, `<!-- writes: new.xml -->`
 * a file that must be there afterwards.
 */
export function snippetsOf(file: string, markdown: string): SnippetsFound {
  const lines = markdown.split(/\r?\n/u)
  const snippets: Snippet[] = []
  const problems: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^(\s*)(`{3,})(\w*)\s*(.*)$/u.exec(lines[at] ?? '')
    if (!fence) continue
    const [, indent = '', ticks = '', language = '', info = ''] = fence
    const end = lines.findIndex((line, index) => index > at && line.trim() === ticks)
    if (end < 0) {
      problems.push(`${file}:${at + 1} opens a fence that is never closed.`)
      break
    }
    const marker = /^(check|run)(?: exit=(\d))?$/u.exec(info.trim())
    if (marker && (language === 'ts' || language === 'sh')) {
      const { setup, writes } = commentsBefore(lines, at)
      const body = lines.slice(at + 1, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      snippets.push({
        file,
        line: at + 2,
        language,
        mode: marker[1] === 'run' ? 'run' : 'check',
        exit: Number(marker[2] ?? 0),
        code: `${body.join('\n')}\n`,
        ...(setup === undefined ? {} : { setup }),
        ...(writes === undefined ? {} : { writes }),
      })
    } else if (info.trim() !== '') {
      // A marker that is not understood would be a test that silently does not run.
      problems.push(
        `${file}:${at + 1} marks a fence "${language} ${info.trim()}". Known: ts check, ts run, sh run, with exit=N.`,
      )
    }
    at = end
  }
  return { snippets, problems }
}

function commentsBefore(lines: readonly string[], at: number): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (let line = at - 1; line >= 0; line -= 1) {
    const [, key, value] = /^\s*<!-- (setup|writes): (\S+) -->\s*$/u.exec(lines[line] ?? '') ?? []
    if (key === undefined || value === undefined) break
    found[key] = value
  }
  return found
}
