import { main } from '../../packages/cli/src/main.ts'

/** One answer of the command line. */
export interface Answer {
  readonly file?: string | null
  readonly valid?: boolean | null
  readonly firedRules?: number
  readonly error?: { readonly code: string; readonly message: string }
}

export interface Called {
  readonly exit: number
  readonly answers: readonly Answer[]
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
}

/** Runs the command line in this process. */
export async function call(argv: readonly string[]): Promise<Called> {
  const texts = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof texts, isTTY: boolean) => ({
    isTTY,
    write(text: string, done: () => void) {
      texts[name] += text
      done()
    },
  })
  const json = argv.includes('--json')
  const since = performance.now()
  const exit = await main(argv, {
    // As on a terminal, which runs what is not escaped.
    stdout: sink('stdout', !json),
    stderr: sink('stderr', false),
    env: process.env,
    progress: { show: () => {}, clear: () => {} },
  })
  const ms = performance.now() - since
  const lines = json ? texts.stdout.split('\n').filter((line) => line !== '') : []
  return { exit, answers: lines.map((line) => JSON.parse(line) as Answer), ...texts, ms }
}
