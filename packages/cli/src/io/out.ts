import { OseError } from '@opensource-experts/core'
import { type Ink, showsColour } from './paint'

/** Where text goes: `process.stdout`, or a collector in a test. */
export interface TextSink {
  write(text: string, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export interface OutOptions {
  readonly stdout: TextSink
  readonly stderr: TextSink
  readonly ink: Ink
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Standard output and error of one run. JSON and readable text never mix on standard output. */
export class Out {
  /** True once the reader of standard output has gone (`ose ... | head`). */
  closed = false

  readonly #options: OutOptions

  constructor(options: OutOptions) {
    this.#options = options
  }

  /** One document, on a line of its own. */
  async json(document: unknown): Promise<void> {
    await this.raw(`${JSON.stringify(document).replace(hidden, escapeCharacter)}\n`)
  }

  /** Readable lines; what a hostile file put into them cannot move the cursor or fake a line. */
  async lines(lines: readonly string[]): Promise<void> {
    await this.raw(this.shown(lines, this.#options.stdout))
  }

  /** Text that is an answer by itself, such as CSV: byte for byte, but for a terminal. */
  async text(text: string): Promise<void> {
    if (this.#options.stdout.isTTY) await this.lines(text.replace(/\r?\n$/u, '').split(/\r?\n/u))
    else await this.raw(text)
  }

  /** Lines for people, beside the answer. Where standard error is gone there is nobody to tell. */
  async errors(lines: readonly string[]): Promise<void> {
    const { stderr } = this.#options
    await written(stderr, this.shown(lines, stderr))
  }

  private shown(lines: readonly string[], { isTTY }: TextSink): string {
    const { ink, env } = this.#options
    const colour = showsColour(isTTY === true, env)
    return lines.map((line) => `${ink.show(line, colour)}\n`).join('')
  }

  private async raw(text: string): Promise<void> {
    if (this.closed || text === '') return
    const error = await written(this.#options.stdout, text)
    if (!error) return
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') throw outputFailed(error)
    this.closed = true
  }
}

function outputFailed(cause: Error): OseError {
  return new OseError(
    'output-failed',
    `The answer could not be written (${cause.message}). Make room and run it again.`,
    {
      cause,
    },
  )
}

function written(sink: TextSink, text: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    sink.write(text, (error) => resolve(error ?? undefined))
  })
}

// Valid in JSON; ends of line for many programs that read line by line, or obeyed by a terminal.
const hidden = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

function escapeCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}
