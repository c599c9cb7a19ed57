// What a vendor's bundle weighs, by esbuild and by Vite: pnpm exec node --experimental-strip-types scripts/checks/sizes.ts (after a build)
// `--json` prints the figures alone, to put two builds side by side.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finish } from './lib/report.ts'
import { measureBundles, overContract, type SizeCeiling } from './lib/vendor-sizes.ts'
import ceilings from './size-ceilings.json' with { type: 'json' }

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
const folder = mkdtempSync(join(tmpdir(), 'ose-vendor-'))
try {
  const sizes = await measureBundles(ceilings as readonly SizeCeiling[], folder)
  if (process.argv.includes('--json')) console.log(JSON.stringify(sizes, null, 2))
  else {
    const problems = sizes.flatMap(({ entry, maxGzip, gzip, warnings }) => [
      ...Object.entries(gzip)
        .filter(([, size]) => size > maxGzip)
        .map(
          ([bundler, size]) =>
            `${entry} has ${size} bytes (gzip, ${bundler}) and may have ${maxGzip}. Make it smaller; a ceiling moves only in the change that needs it, with its reason.`,
        ),
      ...warnings.map((text) => `${entry}: a vendor would read this warning: ${text}`),
    ])
    const details = [
      `${'gzip, dependencies included'.padEnd(40)}   esbuild      Vite   ceiling`,
      ...sizes.map(({ entry, gzip, maxGzip, contract }) =>
        `${entry.padEnd(40)} ${[gzip.esbuild, gzip.vite, maxGzip].map(kilo).join(' ')}   ${overContract({ contract, gzip })}`.trimEnd(),
      ),
    ]
    const over = sizes.filter((size) => overContract(size) !== '').length
    const summary = `${sizes.length} imports below their ceilings${over > 0 ? `, ${over} of them over the contract` : ''}`
    finish('sizes', { problems, details, summary })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
