import {
  type DocumentIssue,
  defined,
  type Finding,
  fingerprint,
  fromPointer,
  pageAddress,
} from '@opensource-experts/core'

/**
 * DOC-01: a member that this version does not know, kept as it is and not checked. Where a document is read, an older
 * program must get along with a newer file (contracts, section 1).
 */
export function unknownMemberFindings(warnings: readonly DocumentIssue[]): Finding[] {
  return warnings.map(({ path, message }) => {
    const key = fromPointer(path).at(-1) ?? ''
    const nearest = /did you mean "(.+)"\?$/u.exec(message)?.[1]
    return {
      ruleId: 'DOC-01',
      severity: 'warning',
      certainty: 'certain',
      path,
      params: { key, ...defined({ nearest }) },
      source: 'lint',
      fingerprint: fingerprint('DOC-01', path),
      helpUri: pageAddress('docs/cli.md#ose-lint'),
    }
  })
}
