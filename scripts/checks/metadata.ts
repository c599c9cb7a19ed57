// Every package says where the project lives, as the root does: pnpm exec node --experimental-strip-types scripts/checks/metadata.ts
// `--write` stamps what differs (pnpm stamp).
import { repositoryAddress, staleFiles, stamp } from './lib/project-metadata.ts'
import { finish } from './lib/report.ts'

const write = process.argv.includes('--write')
const files = write ? stamp() : staleFiles()
finish('metadata', {
  problems: write
    ? []
    : files.map(({ path }) => `${path} does not say what the root's package.json says. Run pnpm stamp.`),
  details: write ? files.map(({ path }) => `stamped ${path}`) : [],
  summary: `every package names ${repositoryAddress()}`,
})
