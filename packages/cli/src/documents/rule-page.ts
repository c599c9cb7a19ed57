import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Finding, isConfirmedAddress, repositoryAddress } from '@opensource-experts/core'

const require = createRequire(import.meta.url)

/**
 * A finding with the page of its rule as a reader can open it: the installed one, as long as the project's address is on
 * a reserved domain; it also fits the version that found something.
 */
export function withRulePage(finding: Finding): Finding {
  return finding.source !== 'lint' || isConfirmedAddress(repositoryAddress)
    ? finding
    : { ...finding, ...installed(finding) }
}

function installed({ ruleId }: Finding): Pick<Finding, 'helpUri'> {
  try {
    return { helpUri: pathToFileURL(require.resolve(`@opensource-experts/lint/rules/${ruleId}/README.md`)).href }
  } catch {
    // A rule of somebody else has no page there.
    return {}
  }
}
