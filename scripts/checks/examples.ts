// The examples, on the built packages: pnpm exec node --experimental-strip-types scripts/checks/examples.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finish } from './lib/report.ts'
import { runProgram } from './lib/run-program.ts'
import { servedPage } from './lib/served-page.ts'
import { packagesOf } from './lib/workspace.ts'

const problems: string[] = []
const examples = packagesOf('examples')
for (const { dir, folder, manifest } of examples) {
  const scripts = manifest.scripts ?? {}
  // What both vendors share runs in neither by itself.
  const wanted = scripts.start ? ['start', 'test'] : ['test']
  for (const script of wanted) {
    const [program, ...args] = scripts[script]?.split(' ') ?? []
    if (program !== 'node') {
      problems.push(
        `examples/${folder} has no script "${script}" that starts with "node". An example runs and is tested.`,
      )
      continue
    }
    const out = mkdtempSync(join(tmpdir(), 'ose-example-'))
    const { code, output } = await runProgram(process.execPath, args, { cwd: dir, env: { OUT: out }, timeout: 180_000 })
    rmSync(out, { recursive: true, force: true })
    if (code !== 0)
      problems.push(`examples/${folder}: "${args.join(' ')}" ended with ${code ?? 'no exit code'}.\n${output}`)
  }
  const [, ...server] = scripts.serve?.split(' ') ?? []
  if (server.length > 0) {
    const problem = await servedPage(server, dir)
    if (problem !== undefined) problems.push(`examples/${folder}: "${server.join(' ')}" ${problem}`)
  }
}
if (examples.length === 0) problems.push('examples/ holds no example, so nothing ran.')
finish('examples', { problems, summary: `${examples.map(({ folder }) => folder).join(', ')} run` })
