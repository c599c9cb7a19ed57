import type { Procurement } from '@opensource-experts/core'
import type { RuleQuestion } from '../engine/rule'

/** Which notice the document becomes, or was read from. */
export interface EForms {
  /** Whether it is an eForms notice; undefined where that is not known. */
  readonly isEForms: boolean | undefined
  /** The second number of the version of its SDK, 12 for `1.12`; undefined where that is not known. */
  readonly minor: number | undefined
}

/** Reads `noticeFormat`. A national form such as `eforms-de` has versions of its own. */
export function eFormsOf({ noticeFormat }: Procurement): EForms {
  const { name, version = '' } = noticeFormat ?? {}
  if (!name) return { isEForms: undefined, minor: undefined }
  const [major, minor] = (/(\d+)\.(\d+)/u.exec(version) ?? []).slice(1).map(Number)
  const known = /^eforms(?:-sdk)?$/iu.test(name.trim()) && minor !== undefined
  // What came with 1.x is still there in 2.
  return {
    isEForms: /^eforms/iu.test(name.trim()),
    minor: known ? (major === 1 ? minor : Number.POSITIVE_INFINITY) : undefined,
  }
}

/** The question that is left: which format, or which version of it. */
export function formatQuestion({ isEForms }: EForms): RuleQuestion {
  return { fact: isEForms === undefined ? '/noticeFormat' : '/noticeFormat/version' }
}
