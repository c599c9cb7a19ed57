// Code in README and docs, against the built packages: pnpm exec node --experimental-strip-types scripts/checks/snippets.ts
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { finish } from './lib/report.ts'
import { runProgram, runTool } from './lib/run-program.ts'
import { makeSnippetFolder } from './lib/snippet-folder.ts'
import { type Snippet, snippetsOf } from './lib/snippets.ts'
import { filesBelow, packagesOf, repositoryRoot } from './lib/workspace.ts'

interface Placed {
  readonly snippet: Snippet
  /** File name in the folder. */
  readonly name: string
  /** Lines of setup before the snippet's first. */
  readonly offset: number
}

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'ARCHITECTURE.md']
  .map((name) => join(repositoryRoot, name))
  .concat(filesBelow(join(repositoryRoot, 'docs')), ...packagesOf('packages').map(({ dir }) => join(dir, 'README.md')))
  .filter((path) => path.endsWith('.md') && existsSync(path))
const found = documents.map((path) => snippetsOf(relative(repositoryRoot, path), readFileSync(path, 'utf8')))
const snippets = found.flatMap((each) => each.snippets)
const problems = found.flatMap((each) => each.problems)
const folder = makeSnippetFolder()
try {
  const placed = snippets.filter(({ language }) => language === 'ts').map(place)
  problems.push(...(await typeProblems(placed)))
  for (const each of placed.filter(({ snippet }) => snippet.mode === 'run'))
    problems.push(...(await runProblems(each.snippet, [each.name])))
  for (const snippet of snippets.filter(({ language }) => language === 'sh'))
    problems.push(...(await runProblems(snippet)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
finish('snippets', { problems, summary: `${snippets.length} snippets of ${documents.length} documents hold` })

function place(snippet: Snippet, index: number): Placed {
  const setup = snippet.setup === undefined ? '' : readFileSync(join(repositoryRoot, snippet.setup), 'utf8')
  const name = `snippet-${index + 1}.ts`
  writeFileSync(join(folder, name), setup + snippet.code)
  return { snippet, name, offset: setup.split('\n').length - 1 }
}

async function typeProblems(placed: readonly Placed[]): Promise<string[]> {
  if (placed.length === 0) return []
  const { code, output } = await runTool('tsc', ['-p', 'tsconfig.json', '--pretty', 'false'], { cwd: folder })
  if (code === 0) return []
  return output.split('\n').flatMap((line) => {
    const error = /^(snippet-\d+\.ts)\((\d+),\d+\): error (.*)$/u.exec(line)
    const where = placed.find(({ name }) => name === error?.[1])
    if (!where) return line.trim() === '' ? [] : [line]
    return [`${where.snippet.file}:${where.snippet.line + Number(error?.[2]) - where.offset - 1}: ${error?.[3]}`]
  })
}

async function runProblems(snippet: Snippet, script?: readonly string[]): Promise<string[]> {
  const env = { PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter), NODE_NO_WARNINGS: '1' }
  const options = { cwd: folder, env, timeout: 120_000 }
  const { code, output } = script
    ? await runProgram(process.execPath, script, options)
    : await runProgram('sh', ['-eu', '-c', snippet.code], options)
  const missing = snippet.writes !== undefined && !existsSync(join(folder, snippet.writes))
  if (code === snippet.exit && missing)
    return [`${snippet.file}:${snippet.line}: did not write ${snippet.writes}.\n${output}`]
  if (code === snippet.exit) return []
  return [
    `${snippet.file}:${snippet.line}: ended with ${code ?? 'no exit code'} and should with ${snippet.exit}.\n${output}`,
  ]
}
