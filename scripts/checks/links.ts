// Relative links in Markdown: pnpm exec node --experimental-strip-types scripts/checks/links.ts
import { linkProblems } from './lib/links.ts'
import { finish } from './lib/report.ts'
import { filesBelow, repositoryRoot } from './lib/workspace.ts'

const files = filesBelow(repositoryRoot)
  .map((path) => path.slice(repositoryRoot.length + 1))
  .filter((path) => path.endsWith('.md') && !/^(\.git|out|coverage)\//u.test(path))
const problems = files.flatMap((file) => linkProblems(repositoryRoot, file))
finish('links', { problems, summary: `the relative links of ${files.length} documents lead somewhere` })
