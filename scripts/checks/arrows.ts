// Imports point down only, between packages and inside them: pnpm exec node --experimental-strip-types scripts/checks/arrows.ts
import { arrows, floors } from './floors.ts'
import { arrowProblems } from './lib/arrows.ts'
import { finish } from './lib/report.ts'

const folders = Object.values(floors).reduce((sum, each) => sum + each.length, 0)
finish('arrows', {
  problems: await arrowProblems({ arrows, floors }),
  summary: `${Object.keys(arrows).length} packages and their ${folders} folders import downward only`,
})
