// Validates notices from the sources, without a build. From the root of the repository:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/validate-files.ts [--sdk own|1.15|1.15.1] [--json] notice.xml...
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { defaultPacksDir, openPackStore } from '../src/index'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sdk: { type: 'string', default: 'own' }, json: { type: 'boolean', default: false } },
})
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
for (const file of positionals) {
  try {
    const started = performance.now()
    const verdict = await validator.validate(await readFile(file), { sdk: values.sdk })
    if (values.json) {
      console.log(JSON.stringify({ file, ...verdict }))
    } else {
      const { sdk, subtype, valid, firedRules, findings, notRun } = verdict
      const time = Math.round(performance.now() - started)
      console.log(`${file}: ${valid} (SDK ${sdk}, subtype ${subtype}, ${firedRules} rules fired, ${time} ms)`)
      for (const { source, severity, ruleId, path, location, params } of findings) {
        const detail = source === 'xsd' ? params.message : path
        console.log(`  ${source} ${severity} ${ruleId} line ${location?.line}:${location?.column} ${detail}`)
      }
      for (const { what, code, reason } of notRun) console.log(`  not run: ${what} (${code}): ${reason}`)
    }
    if (verdict.valid === false) process.exitCode = 1
  } catch (error) {
    console.error(`${file}:`, error)
    process.exitCode = 2
  }
}
