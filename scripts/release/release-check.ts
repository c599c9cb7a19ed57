// What must hold before anything is published: pnpm release-check. Not part of `npm test`: a repository that is not public yet
// is no mistake, a package that points at nothing would be.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isConfirmedAddress } from '../../packages/core/src/project.ts'
import { repositoryAddress, staleFiles } from '../checks/lib/project-metadata.ts'
import { finish } from '../checks/lib/report.ts'
import { repositoryRoot } from '../checks/lib/workspace.ts'

const address = repositoryAddress()
finish('release', {
  problems: [
    ...(isConfirmedAddress(address)
      ? []
      : [
          `${address} is on a reserved domain, where nothing answers: every package and every helpUri would point at it. Write the public address of the repository into "repository" and "bugs" of package.json and run pnpm stamp.`,
        ]),
    ...(existsSync(join(repositoryRoot, 'packages/eforms-rules/data/index.json'))
      ? []
      : ['packages/eforms-rules has no data, and would be published empty. Run pnpm rules.']),
    ...staleFiles().map(({ path }) => `${path} does not say what the root's package.json says. Run pnpm stamp.`),
  ],
  summary: `packages point at ${address}`,
})
