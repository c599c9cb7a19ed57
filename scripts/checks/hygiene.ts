// What must not be in the repository: pnpm exec node --experimental-strip-types scripts/checks/hygiene.ts
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foreignFiles, foreignReason } from './lib/foreign-files.ts'
import { textProblems } from './lib/hygiene-rules.ts'
import { finish } from './lib/report.ts'
import { runProgram } from './lib/run-program.ts'
import { repositoryRoot, sharedFolder } from './lib/workspace.ts'

const maxBytes = 1_000_000
const problems: string[] = []
const listed = await runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
if (listed.code !== 0) problems.push(`git could not list the files, so nothing was looked at.\n${listed.output}`)
const paths = listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(repositoryRoot, path)))
const foreign = foreignFiles(sharedFolder)
for (const path of paths) {
  if (!lstatSync(join(repositoryRoot, path)).isFile()) continue
  const bytes = readFileSync(join(repositoryRoot, path))
  const reason = foreignReason(path, bytes, foreign)
  if (reason) problems.push(`${path} ${reason}: write a fixture of our own instead.`)
  if (bytes.length > maxBytes)
    problems.push(
      `${path} has ${bytes.length} bytes, more than ${maxBytes}. Is it made by a program, or somebody else's?`,
    )
  else if (!bytes.includes(0))
    problems.push(...textProblems(path, bytes.toString('utf8')).map(({ line, says }) => `${path}:${line} ${says}.`))
}
const compared = foreign ? `${foreign.digests.size} foreign files` : 'no foreign files, since ../shared is not here'
finish('hygiene', { problems, summary: `${paths.length} files looked through, compared with ${compared}` })
