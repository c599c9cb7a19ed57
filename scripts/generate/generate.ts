// Makes what can be derived from content: indexes, typed ids, compiled sentences, pages. From the root:
//   pnpm generate            writes them; files of a `generated` folder that nothing makes any more go
//   pnpm generate --check    writes nothing; fails where a committed page is not what its content says
// A package takes part by a file `generate.ts` that exports `generate` (lib/generator.ts). Problems name file and line.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { filesBelow, packagesOf, repositoryRoot } from '../checks/lib/workspace.ts'
import type { GeneratedFile } from './lib/generated-file.ts'
import type { Generator } from './lib/generator.ts'
import { type Problem, showProblem } from './lib/problem.ts'

const checkOnly = process.argv.includes('--check')
const files: GeneratedFile[] = []
let written = 0
const later: Generator[] = []
// Core first: what the others make their files with runs on it. Then what reads all that was made (pages).
for (const entry of generators()) {
  const { generate } = (await import(entry)) as { readonly generate: Generator }
  later.push(...(await run(generate)))
}
for (const step of later) await run(step)
if (checkOnly) {
  const committed = files.filter(differs).filter(({ path }) => !path.includes('/generated/'))
  for (const { path } of committed)
    console.error(`${path} is not what its content says. Run \`pnpm generate\` and commit it.`)
  process.exit(committed.length > 0 ? 1 : 0)
}
const stale = staleFiles(new Set(files.map(({ path }) => path)))
for (const path of stale) rmSync(join(repositoryRoot, path))
console.log(`${files.length} generated files, ${written} written, ${stale.length} removed.`)

function generators(): string[] {
  const entries = packagesOf('packages', repositoryRoot).map(({ dir }) => join(dir, 'generate.ts'))
  const isCore = (entry: string) => entry.includes(join('packages', 'core', 'generate.ts'))
  return [...entries.filter(isCore), ...entries.filter((entry) => !isCore(entry))].filter((entry) => existsSync(entry))
}

/** Makes and writes the files of one step, or stops where its content is wrong; answers the steps that come after. */
async function run(step: Generator): Promise<Generator[]> {
  const made = await step()
  stopOn(made.problems, 'its files were not written')
  if (!checkOnly) write(made.files)
  files.push(...made.files)
  return made.after ? [made.after] : []
}

function stopOn(problems: readonly Problem[], outcome: string): void {
  if (problems.length === 0) return
  for (const problem of problems) console.error(showProblem(problem))
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in content files; ${outcome}.`)
  process.exit(1)
}

function differs({ path, text }: GeneratedFile): boolean {
  return currentText(path) !== text
}

function write(made: readonly GeneratedFile[]): void {
  for (const { path, text } of made.filter(differs)) {
    mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true })
    writeFileSync(join(repositoryRoot, path), text)
    written += 1
  }
}

function currentText(path: string): string | undefined {
  const full = join(repositoryRoot, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined
}

/** Files of the folders `src/generated` that this run does not make. SDK tables have a script of their own. */
function staleFiles(made: ReadonlySet<string>): string[] {
  return packagesOf('packages', repositoryRoot)
    .filter(({ dir }) => existsSync(join(dir, 'generate.ts')) && existsSync(join(dir, 'src/generated')))
    .flatMap(({ dir }) => filesBelow(join(dir, 'src/generated')))
    .map((path) => relative(repositoryRoot, path).split(sep).join('/'))
    .filter((path) => !made.has(path))
}
