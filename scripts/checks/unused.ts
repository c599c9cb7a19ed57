// Unused files, exports and dependencies (knip.json): pnpm exec node --experimental-strip-types scripts/checks/unused.ts
import { finish } from './lib/report.ts'
import { runTool } from './lib/run-program.ts'

const { code, output } = await runTool('knip', ['--no-progress'])
const problems = code === 0 ? [] : [`remove what is not used, or say in knip.json who uses it.\n${output}`]
finish('unused', { problems, summary: 'no unused file, export or dependency' })
