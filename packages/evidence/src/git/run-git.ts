import { spawn } from 'node:child_process'
import { OseError } from '@opensource-experts/core'
import { gitEnvironment, safeOptions } from './git-environment'

/** A program that git's signatures need beside it. */
export type Program = 'git' | 'gpg'

export interface GitRun {
  /** An empty folder: git's home, and where it runs. */
  readonly home: string
  readonly signal?: AbortSignal | undefined
  readonly maxMilliseconds: number
  /** Most bytes of standard output that are kept. Default 64 MiB. Not for `onChunk`. */
  readonly maxBytes?: number
  /** Takes the output piece by piece instead. What it throws ends git. */
  readonly onChunk?: (chunk: Buffer) => void
  readonly input?: string
  /** Called each second; what it throws ends git. */
  readonly watch?: () => Promise<void>
  /** Changes of the environment, by name. */
  readonly env?: Readonly<Record<string, string>>
}

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  /** The last 4,000 characters. */
  readonly stderr: string
}

/**
 * Runs git without a shell, with arguments that are ours, and ends it with all that it started.
 *
 * @throws OseError `git-missing`, `repository-unavailable` (time), `repository-too-large` (output); what `onChunk`,
 * `watch` and the signal throw.
 */
export function runGit(args: readonly string[], run: GitRun): Promise<GitAnswer> {
  return runProgram('git', args, run)
}

/** The same for a program that git asks. @throws OseError `signature-program-missing` where it cannot be started. */
export function runProgram(program: Program, args: readonly string[], run: GitRun): Promise<GitAnswer> {
  const name = `${program} ${args.find((arg) => !arg.startsWith('-')) ?? ''}`.trimEnd()
  const { home, signal, maxMilliseconds, maxBytes = 64 * 1024 * 1024, onChunk, input, watch, env = {} } = run
  signal?.throwIfAborted()
  return new Promise((resolve, reject) => {
    const child = spawn(program, program === 'git' ? [...safeOptions, ...args] : [...args], {
      cwd: home,
      env: { ...gitEnvironment(home, process.env), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that its helpers end with it.
      detached: process.platform !== 'win32',
    })
    const kept: Buffer[] = []
    let length = 0
    let stderr = ''
    let failed: { readonly cause: unknown } | undefined
    const fail = (cause: unknown) => {
      if (failed) return
      failed = { cause }
      endGroup(child.pid)
    }
    const timer = setTimeout(
      () =>
        fail(
          new OseError(
            'repository-unavailable',
            `${name} took more than ${Math.round(maxMilliseconds / 1000)} s and was ended. Raise maxMilliseconds, or try again later.`,
          ),
        ),
      maxMilliseconds,
    )
    const watcher = watch && setInterval(() => void watch().catch(fail), 1000)
    const abort = () => fail(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    child.stdout.on('data', (chunk: Buffer) => {
      if (failed) return
      try {
        if (onChunk) onChunk(chunk)
        else {
          length += chunk.length
          if (length > maxBytes)
            throw new OseError(
              'repository-too-large',
              `${name} answered more than ${maxBytes} bytes. Check the repository, or raise the limit.`,
            )
          kept.push(chunk)
        }
      } catch (cause) {
        fail(cause)
      }
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-4000)
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
    const done = (settle: () => void) => {
      clearTimeout(timer)
      clearInterval(watcher)
      signal?.removeEventListener('abort', abort)
      settle()
    }
    child.on('error', (cause) => done(() => reject(failed ? failed.cause : missing(program, cause))))
    child.on('close', (code) =>
      done(() => (failed ? reject(failed.cause) : resolve({ code: code ?? -1, stdout: Buffer.concat(kept), stderr }))),
    )
  })
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

function missing(program: Program, cause: unknown) {
  if (program !== 'git') return programMissing(program, cause)
  return new OseError('git-missing', 'git cannot be started. Install git 2.37 or later, and put it on the PATH.', {
    cause,
  })
}

export function programMissing(program: string, cause?: unknown): OseError {
  return new OseError(
    'signature-program-missing',
    `${program} cannot be started, and the claims name keys that it has to check. Install it, and put it on the PATH.`,
    { cause },
  )
}

/** Oldest git whose options are used here (`http.followRedirects`, `curloptResolve`, trailers with a separator). */
const oldest = [2, 37] as const

/** @throws OseError `git-missing`, also where it is too old. */
export async function gitVersion(run: GitRun): Promise<string> {
  const { stdout } = await runGit(['version'], run)
  const [version = '', major = '0', minor = '0'] = /(\d+)\.(\d+)[.\d]*/.exec(stdout.toString('utf8')) ?? []
  if (Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]))
    throw new OseError(
      'git-missing',
      `git ${version || 'of unknown version'} is too old. Install git ${oldest.join('.')} or later.`,
    )
  return version
}
