import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { readManifest, repositoryRoot } from './workspace.ts'

export interface ProgramResult {
  /** Null where the program could not be started or was stopped. */
  readonly code: number | null
  /** Standard output and standard error, as they came. */
  readonly output: string
  readonly stdout: string
}

export interface ProgramOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds after which the program is stopped. Default 600,000. */
  readonly timeout?: number
}

/** Runs a program without a shell and keeps what it prints. Never throws: a program that is missing has code null. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd = repositoryRoot, env = {}, timeout = 600_000 }: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      // A pipe is no terminal: without this some tools colour their output all the same.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not `timeout`: its timer goes on where the program could not be started, and keeps this process alive.
      signal: AbortSignal.timeout(timeout),
    })
    const both: Buffer[] = []
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      both.push(chunk)
      out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => both.push(chunk))
    const done = (code: number | null) =>
      resolve({ code, output: Buffer.concat(both).toString('utf8'), stdout: Buffer.concat(out).toString('utf8') })
    child.on('error', (error) => {
      both.push(Buffer.from(`${program} could not be run: ${error.message}\n`))
      done(null)
    })
    child.on('close', done)
  })
}

/** Runs a tool of the root package.json with this Node, so that neither PATH nor a shell shim decides which. */
export function runTool(tool: string, args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  return runProgram(process.execPath, [binOf(tool), ...args], options)
}

const tools: Readonly<Record<string, string>> = {
  attw: '@arethetypeswrong/cli',
  biome: '@biomejs/biome',
  tsc: 'typescript',
}

function binOf(tool: string): string {
  const manifestPath = manifestOf(tools[tool] ?? tool)
  const { bin } = readManifest(manifestPath)
  const path = typeof bin === 'string' ? bin : bin?.[tool]
  if (path === undefined)
    throw new Error(`${manifestPath} has no program "${tool}". See scripts/checks/lib/run-program.ts.`)
  return join(dirname(manifestPath), path)
}

function manifestOf(name: string): string {
  // Not `require.resolve`: many packages do not export their package.json.
  return join(repositoryRoot, 'node_modules', name, 'package.json')
}
