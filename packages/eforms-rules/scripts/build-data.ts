// The data of this package, from rule packs: node --experimental-strip-types packages/eforms-rules/scripts/build-data.ts [--packs DIR] [--out DIR] [VERSION...]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'
import { buildData } from './lib/build-data.ts'

const { values, positionals } = parseArgs({
  options: { packs: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
})
const versions = positionals.length > 0 ? positionals : ['1.15.1', '1.14.2', '1.13.3', '1.12.1', '1.11.2', '1.10.5']
const out = values.out ?? join(import.meta.dirname, '../data')
const { digest, sizes } = await buildData(openPackStore(values.packs ?? defaultPacksDir()), versions, out)
/** Of one SDK with all its phases, without sentences. */
const most = 1_500_000
for (const [part, bytes] of Object.entries(sizes))
  console.log(`${part.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(9)} kB`)
console.log(`index.json ${digest}`)
const heavy = Object.entries(sizes).filter(([, bytes]) => bytes > most)
if (heavy.length > 0) {
  console.log(`More than ${most / 1000} kB: ${heavy.map(([part]) => part).join(', ')}.`)
  process.exitCode = 1
}
