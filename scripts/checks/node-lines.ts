// The built packages on every line of Node that they name: pnpm exec node --experimental-strip-types scripts/checks/node-lines.ts
// Each line comes from the npm package `node`, by npx, which keeps it; a line that cannot be had is skipped and said.
import { join } from 'node:path'
import { supportedNode } from './lib/project-metadata.ts'
import { finish, skip } from './lib/report.ts'
import { runProgram } from './lib/run-program.ts'
import { repositoryRoot } from './lib/workspace.ts'

const smoke = join(repositoryRoot, 'scripts/checks/lib/smoke.mjs')
const lines = [...supportedNode.matchAll(/[\^=](\d+)\./gu)].map(([, major]) => major ?? '')
const own = process.versions.node.split('.', 1)[0]
const problems: string[] = []
const ran: string[] = []
const missing: string[] = []
for (const line of lines) {
  const npx = ['--yes', '--prefer-offline', '--package', `node@${line}`, '--', 'node']
  const [program, args] = line === own ? [process.execPath, []] : ['npx', npx]
  const version = await runProgram(program, [...args, '--version'], { timeout: 240_000 })
  if (version.code !== 0 || !version.stdout.startsWith(`v${line}.`)) {
    missing.push(`Node ${line} could not be had from the npm package "node"`)
    continue
  }
  const { code, stdout, output } = await runProgram(program, [...args, smoke], { timeout: 240_000 })
  if (code === 0) ran.push(stdout.trim())
  else problems.push(`the packages do not work on Node ${line}, which "engines" names.\n${output}`)
}
if (problems.length === 0 && ran.length < 2) skip('node-lines', missing.join(', '))
else finish('node-lines', { problems, details: missing, summary: `the packages work on Node ${ran.join(', ')}` })
