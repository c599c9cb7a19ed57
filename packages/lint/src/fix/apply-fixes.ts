import { checkInput, type Finding, type JsonPatchOperation, type Procurement } from '@opensource-experts/core'
import type { LintOptions } from '../engine/lint-options'
import type { LintResult } from '../engine/lint-result'
import { lintOptions } from '../engine/options-input'
import { lint } from '../run/lint'
import { patched } from './patched'

/** What was mended, and what is left. */
export interface FixResult {
  /** A copy of the document, mended; the document itself where nothing could be. */
  readonly procurement: Procurement
  /** Every step that was taken, in order: RFC 6902, from the document as given to `procurement`. */
  readonly patch: readonly JsonPatchOperation[]
  /** The findings that are no longer there: one step may mend several. */
  readonly fixed: readonly Finding[]
  /** What `lint` says of `procurement`. */
  readonly result: LintResult
}

/**
 * Applies the fixes of findings, one after the other, and lints again after each. A fix stands only where its finding is
 * gone and nothing new is found; otherwise it is taken back, and the finding stays among `result.findings`. What has no fix is
 * for a person to decide. Pure: the document given is not changed. At most 200 fixes. Errors: those of `lint`.
 */
export function applyFixes(procurement: Procurement, options: LintOptions = {}): FixResult {
  checkInput('applyFixes', { options: [lintOptions, options] })
  const before = lint(procurement, options)
  let [mended, result] = [procurement, before]
  const patch: JsonPatchOperation[] = []
  const refused = new Set<string>()
  const limit = 200
  for (let tries = 0; tries < limit; tries += 1) {
    const finding = result.findings.find(({ fix, fingerprint }) => fix && !refused.has(fingerprint))
    if (!finding?.fix) break
    const next = patched(mended, finding.fix)
    const after = next && lint(next, options)
    if (!next || !after || !isBetter(result, after, finding)) {
      refused.add(finding.fingerprint)
      continue
    }
    mended = next
    result = after
    patch.push(...finding.fix)
  }
  const left = new Set(result.findings.map(({ fingerprint }) => fingerprint))
  const fixed = before.findings.filter(({ fingerprint }) => !left.has(fingerprint))
  return { procurement: mended, patch, fixed, result }
}

function isBetter(before: LintResult, after: LintResult, mended: Finding): boolean {
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint))
  return after.findings.every(({ fingerprint }) => fingerprint !== mended.fingerprint && known.has(fingerprint))
}
