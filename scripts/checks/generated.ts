// Pages made from content are committed as the build makes them: pnpm exec node --experimental-strip-types scripts/checks/generated.ts
// The build has just written them, so what was not committed is what git sees changed. On a desk work in progress is no
// fault: only where CI is set does a change count.
import { finish, skip } from './lib/report.ts'
import { runProgram } from './lib/run-program.ts'
import { repositoryRoot } from './lib/workspace.ts'

const made = ['docs', 'packages/*/content', 'packages/*/rules', 'packages/*/schemas', 'packages/core/src/project.ts']
const { code, output } = await runProgram('git', ['-C', repositoryRoot, 'diff', '--name-only', 'HEAD', '--', ...made])
if (!process.env.CI) skip('generated', 'work in progress is compared in CI only')
else if (code !== 0) skip('generated', 'this is no git checkout')
else
  finish('generated', {
    problems: output
      .split('\n')
      .filter((path) => path !== '')
      .map((path) => `${path} is not what its content says. Run pnpm generate and commit it.`),
    summary: 'committed pages are what their content says',
  })
