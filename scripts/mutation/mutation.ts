// Mutation testing: changes the sources one place at a time and asks whether a test notices.
//   pnpm mutation                    every part, in turn
//   pnpm mutation core/weights lint  these parts, or those whose names begin so
// Prints killed and survived by file; fails where a part kills less than 85 per cent. Reports stand in out/mutation.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../checks/lib/workspace.ts'
import { type Part, parts } from './parts.ts'

const least = 85
const asked = process.argv.slice(2)
const chosen = parts.filter(({ name }) => asked.length === 0 || asked.some((part) => name.startsWith(part)))
if (chosen.length === 0) {
  console.error(`There is no part ${asked.join(', ')}: ${parts.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
let failed = false
for (const part of chosen) {
  const code = await stryker(part)
  const score = code === 0 ? scoreOf(part) : undefined
  if (score === undefined || score < least) failed = true
  console.log(`${part.name}: ${score === undefined ? 'not measured' : `${score.toFixed(1)} per cent killed`}`)
}
process.exit(failed ? 1 : 0)

/** Runs Stryker on a part, with a configuration written for it. */
function stryker(part: Part): Promise<number> {
  const folder = join(repositoryRoot, '.cache/mutation')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'stryker.config.json')
  writeFileSync(file, JSON.stringify(configuration(part), null, 2))
  const child = spawn(join(repositoryRoot, 'node_modules/.bin/stryker'), ['run', file], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

function configuration({ name, mutate, tests, except = [], fresh = false, testMs = 60_000 }: Part) {
  return {
    testRunner: 'in-process',
    plugins: [join(repositoryRoot, 'scripts/mutation/in-process-runner.mjs')],
    inProcess: { tests, except, fresh, testMs },
    mutate: [...mutate, '!**/*.test.ts', '!**/index.ts', '!**/__fixtures__/**', '!**/generated/**'],
    // What is built once (a table, a schema) needs fresh modules for each mutant, and all tests: which of them came first
    // and built it says nothing.
    coverageAnalysis: fresh ? 'off' : 'perTest',
    ...(fresh ? { maxTestRunnerReuse: 200 } : { ignoreStatic: true }),
    ignorePatterns: ['.cache', 'out', 'coverage', '**/dist'],
    tempDirName: '.cache/stryker',
    concurrency: 2,
    // Beside one and a half times what the tests took: the machine may be busy.
    timeoutMS: 15_000,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    jsonReporter: { fileName: reportOf(name) },
    // Nothing compiles here, and sources that are compared with what they are made from stay as they are.
    disableTypeChecks: false,
    warnings: { unknownOptions: false },
    allowConsoleColors: false,
  }
}

function reportOf(name: string): string {
  return join(repositoryRoot, 'out/mutation', `${name.replaceAll('/', '-')}.json`)
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

/** Killed and timed out in per cent of all that were not left out. */
function scoreOf({ name }: Part): number {
  const { files } = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Report
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length
  const killed = count('Killed', 'Timeout')
  return (100 * killed) / (killed + count('Survived', 'NoCoverage'))
}
