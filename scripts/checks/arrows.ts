// Imports between packages point down only: pnpm exec node --experimental-strip-types scripts/checks/arrows.ts
import { arrowProblems, arrows } from './lib/arrows.ts'
import { finish } from './lib/report.ts'

finish('arrows', { problems: arrowProblems(), summary: `${Object.keys(arrows).length} packages import downward only` })
