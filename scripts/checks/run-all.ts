// Every check, after a build: pnpm exec node --experimental-strip-types scripts/checks/run-all.ts [name...]
// One line for each check, all of the output of those that fail, and "N passed, N failed" as the last line.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, checks } from './lib/checks.ts'
import { lineOf, runChecks, totals } from './lib/run-checks.ts'
import { packagesOf } from './lib/workspace.ts'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}. There are ${checks.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const unbuilt = packagesOf('packages').filter(({ dir }) => !existsSync(join(dir, 'dist/index.js')))
const chosen = checks.filter(({ name }) => asked.length === 0 || asked.includes(name)).map(withBuild)
const together = chosen.filter(({ alone }) => !alone)
const alone = chosen.filter((check) => check.alone)
const options = {
  clock: () => performance.now(),
  onEnd: (each: Parameters<typeof lineOf>[0]) => console.log(lineOf(each)),
}
// The tests use every core by themselves, and some of them measure time.
const ran = [...(await runChecks(together, options)), ...(await runChecks(alone, { ...options, parallel: 1 }))]
for (const { name, outcome } of ran) if (!outcome.passed) console.log(`\n--- ${name}\n${outcome.output.trimEnd()}`)
const { passed, failed } = totals(ran)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function withBuild(check: Check): Check {
  if (!check.needsBuild || unbuilt.length === 0) return check
  const names = unbuilt.map(({ folder }) => folder).join(', ')
  return { ...check, run: async () => ({ passed: false, output: `Not built: ${names}. Run pnpm build first.` }) }
}
