import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ProgramOptions, type ProgramResult, runProgram } from './run-program.ts'
import { repositoryRoot } from './workspace.ts'

/** Runs pnpm: the one on the PATH, else the version that scripts/bootstrap.mjs installs with, by npx. */
export async function runPnpm(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  const result = await runProgram('pnpm', args, options)
  if (result.code !== null) return result
  const bootstrap = readFileSync(join(repositoryRoot, 'scripts/bootstrap.mjs'), 'utf8')
  const version = /pnpmVersion = '([\d.]+)'/u.exec(bootstrap)?.[1]
  if (version === undefined)
    throw new Error('scripts/bootstrap.mjs does not say which pnpm it takes: const pnpmVersion.')
  return runProgram('npx', ['--yes', `pnpm@${version}`, ...args], options)
}
