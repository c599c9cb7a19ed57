// Licences of all that is installed with our packages: pnpm exec node --experimental-strip-types scripts/checks/licences.ts
import { allowedLicences, isAllowed } from './lib/licence-terms.ts'
import { productionTree } from './lib/production-tree.ts'
import { finish } from './lib/report.ts'

const tree = productionTree()
const problems = tree
  .filter(({ license }) => license === undefined || !isAllowed(license))
  .map(
    ({ name, version, license, through }) =>
      `${name} ${version} is under ${license ?? 'no stated licence'} (${through}). Allowed: ${[...allowedLicences].join(', ')}.`,
  )
const counts = new Map<string, number>()
for (const { license = 'none' } of tree) counts.set(license, (counts.get(license) ?? 0) + 1)
const details = [
  `${tree.length} dependencies: ${[...counts].map(([licence, count]) => `${licence} ${count}`).join(', ')}`,
]
finish('licences', { problems, details, summary: 'all licences are on the list' })
