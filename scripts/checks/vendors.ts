// The small vendors in a real browser: pnpm exec node --experimental-strip-types scripts/checks/vendors.ts (after a build)
import { findChromium } from './lib/find-chromium.ts'
import { finish, type Report, skip } from './lib/report.ts'
import { runProgram } from './lib/run-program.ts'
import { packagesOf } from './lib/workspace.ts'

const chromium = findChromium()
if (chromium === undefined)
  skip('vendors', 'there is no Chromium here; install it (apt-get install chromium) or name one in OSE_CHROMIUM')
else finish('vendors', await check(chromium))

async function check(browser: string): Promise<Report> {
  const vendors = packagesOf('examples').filter(({ manifest }) => manifest.scripts?.browser !== undefined)
  const problems: string[] = vendors.length === 0 ? ['no example has a script "browser", so nothing ran.'] : []
  for (const { dir, folder, manifest } of vendors) {
    const [, ...args] = manifest.scripts?.browser?.split(' ') ?? []
    const options = { cwd: dir, env: { OSE_CHROMIUM: browser }, timeout: 240_000 }
    const { code, output } = await runProgram(process.execPath, args, options)
    if (code !== 0)
      problems.push(`examples/${folder}: "${args.join(' ')}" ended with ${code ?? 'no exit code'}.\n${output}`)
  }
  return { problems, summary: `${vendors.map(({ folder }) => folder).join(', ')} work in ${browser}` }
}
