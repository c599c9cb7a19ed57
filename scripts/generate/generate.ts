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
const problems: Problem[] = []
for (const { dir } of packagesOf('packages', repositoryRoot)) {
  const entry = join(dir, 'generate.ts')
  if (!existsSync(entry)) continue
  const { generate } = (await import(entry)) as { readonly generate: Generator }
  const made = await generate()
  files.push(...made.files)
  problems.push(...made.problems)
}
if (problems.length > 0) {
  for (const problem of problems) console.error(showProblem(problem))
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in content files; nothing was written.`)
  process.exit(1)
}
const differing = files.filter(({ path, text }) => currentText(path) !== text)
const stale = staleFiles(new Set(files.map(({ path }) => path)))
if (checkOnly) {
  const committed = differing.filter(({ path }) => !path.includes('/generated/'))
  for (const { path } of committed)
    console.error(`${path} is not what its content says. Run \`pnpm generate\` and commit it.`)
  process.exit(committed.length > 0 ? 1 : 0)
}
for (const { path, text } of differing) {
  mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true })
  writeFileSync(join(repositoryRoot, path), text)
}
for (const path of stale) rmSync(join(repositoryRoot, path))
console.log(`${files.length} generated files, ${differing.length} written, ${stale.length} removed.`)

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
