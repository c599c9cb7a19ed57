// Size of our own code against size-ceilings.json: pnpm exec node --experimental-strip-types scripts/checks/sizes.ts

import { ownSize, type SizeCeiling } from './lib/own-size.ts'
import { finish } from './lib/report.ts'
import ceilings from './size-ceilings.json' with { type: 'json' }

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
const problems: string[] = []
const details = [`${'entry'.padEnd(32)} minified      gzip   ceiling`]
for (const ceiling of ceilings as readonly SizeCeiling[]) {
  const { minified, gzip } = await ownSize(ceiling)
  details.push(`${ceiling.entry.padEnd(30)} ${kilo(minified)} ${kilo(gzip)} ${kilo(ceiling.maxGzip)}`)
  if (gzip <= ceiling.maxGzip) continue
  problems.push(
    `${ceiling.entry} has ${gzip} bytes (gzip) and may have ${ceiling.maxGzip}. Make it smaller; a ceiling moves only in the change that needs it, with its reason.`,
  )
}
finish('sizes', { problems, details, summary: `${ceilings.length} entries below their ceilings` })
