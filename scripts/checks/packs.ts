// Rule packs for the tests: those that are there stay, the others are built from ../shared/sdk or through Maven. Without
// network and Maven the tests that need one say so and are skipped; OSE_REQUIRE_PACKS (`1.15.1 1.13.3`) makes it a failure.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addSdk, defaultPacksDir, listPacks } from '@opensource-experts/eforms-sdk'
import { runProgram } from './lib/run-program.ts'
import { repositoryRoot } from './lib/workspace.ts'

const wanted = ['1.15.1', '1.14.2', '1.13.3', '1.12.1', '1.11.2', '1.10.5']
const required = (process.env.OSE_REQUIRE_PACKS ?? '').split(/[\s,]+/u).filter((version) => version !== '')
const shared = join(process.env.OSE_SHARED ?? join(repositoryRoot, '../shared'), 'sdk')
const packsDir = defaultPacksDir()

const present = new Set((await listPacks(packsDir)).map(({ sdk }) => sdk))
for (const version of wanted) {
  if (present.has(version)) continue
  const archive = join(shared, `eForms-SDK-${version}.zip`)
  try {
    await addSdk(version, {
      packsDir,
      signal: AbortSignal.timeout(240_000),
      ...(existsSync(archive) ? { from: archive } : {}),
    })
    present.add(version)
  } catch (error) {
    console.log(`${version}: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`)
  }
}
console.log(`Rule packs in ${packsDir}: ${[...present].join(', ') || 'none'}.`)
const missing = required.filter((version) => !present.has(version))
if (missing.length > 0) {
  console.log(`Required and missing: ${missing.join(', ')}.`)
  process.exitCode = 1
}

// What eforms-rules ships, for the example that runs in a browser.
if (wanted.every((version) => present.has(version))) {
  const script = join(repositoryRoot, 'packages/eforms-rules/scripts/build-data.ts')
  const args = ['--no-warnings', '--import', join(repositoryRoot, 'scripts/ts-hooks.mjs'), script, ...wanted]
  const { code, output } = await runProgram(process.execPath, args, { timeout: 300_000 })
  console.log(output)
  if (code !== 0) process.exitCode = 1
}
