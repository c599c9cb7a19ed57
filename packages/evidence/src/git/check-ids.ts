import { createHash, type Hash } from 'node:crypto'
import { OseError } from '@opensource-experts/core'
import { type GitRun, runGit } from './run-git'

/** Commits that are looked at in one go, beside the reading. */
const chunk = 20_000

/**
 * Whether the commits of a store are what their ids say. git believes the names of loose files and the index of a pack, so that whoever hands over a folder
 * may put another commit under an id; what is fetched was numbered here. Trees and contents are not looked at.
 */
export class CommitIds {
  #ids: string[] = []
  #checked: Promise<void> = Promise.resolve()
  #failed: { readonly cause: unknown } | undefined
  readonly #reader: string
  readonly #run: GitRun

  constructor(reader: string, run: GitRun) {
    this.#reader = reader
    this.#run = run
  }

  add(id: string): void {
    this.#ids.push(id)
    if (this.#ids.length === chunk) this.#look()
  }

  /** @throws OseError `repository-not-understood`; those of `runGit`. */
  async end(): Promise<void> {
    this.#look()
    await this.#checked
    if (this.#failed) throw this.#failed.cause
  }

  #look(): void {
    const ids = this.#ids
    this.#ids = []
    if (ids.length === 0) return
    this.#checked = this.#checked
      .then(() => (this.#failed ? undefined : checkAll(this.#reader, ids, this.#run)))
      .catch((cause: unknown) => {
        this.#failed = { cause }
      })
  }
}

async function checkAll(reader: string, ids: readonly string[], run: GitRun): Promise<void> {
  const parser = new Batch()
  await runGit([`--git-dir=${reader}`, 'cat-file', '--batch', '--buffer'], {
    ...run,
    input: `${ids.join('\n')}\n`,
    onChunk: (piece) => parser.push(piece),
  })
  if (parser.seen !== ids.length) throw changed(ids[parser.seen] ?? '')
}

/** The answer of `cat-file --batch`: a line with id, type and size, then the content and a line feed. */
class Batch {
  seen = 0
  #line = ''
  #left = -1
  #id = ''
  #hash: Hash | undefined

  push(piece: Buffer): void {
    for (let at = 0; at < piece.length; ) {
      if (this.#left < 0) {
        const end = piece.indexOf(0x0a, at)
        this.#line += piece.toString('latin1', at, end < 0 ? piece.length : end)
        if (end < 0) return
        at = end + 1
        this.#start()
      } else {
        const part = piece.subarray(at, at + this.#left)
        this.#hash?.update(part)
        at += part.length
        this.#left -= part.length
        if (this.#left === 0) this.#end()
      }
    }
  }

  #start(): void {
    const line = this.#line
    this.#line = ''
    // The line feed after a content.
    if (line === '') return
    const [, id = '', size = ''] = /^([0-9a-f]{40}|[0-9a-f]{64}) commit (\d{1,12})$/.exec(line) ?? []
    if (id === '') throw changed(line.split(' ', 1)[0] ?? '')
    this.#id = id
    this.#left = Number(size)
    this.#hash = createHash(id.length === 40 ? 'sha1' : 'sha256').update(`commit ${size}\0`)
  }

  #end(): void {
    if (this.#hash?.digest('hex') !== this.#id) throw changed(this.#id)
    this.seen += 1
    this.#left = -1
  }
}

function changed(id: string): OseError {
  return new OseError(
    'repository-not-understood',
    `The commit ${id.slice(0, 64)} is not what its id says: the folder was changed by hand, or is damaged. Make a new clone from the project and try again.`,
  )
}
