import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { criterionTexts } from '../../src/facts/document-texts'
import { lotsWithout } from '../../src/facts/lots-without'
import { tagged } from '../../src/facts/tagged'
import { findPattern } from '../../src/text/pattern'

const patterns = ['any: replaced & same-level ~14']

// Recital 94: the authority makes sure that staff is replaced only by staff of the same quality.
export const check: Check = (context) =>
  lotsWithout(
    context,
    (term) => tagged(term, 'staff-replacement'),
    ({ award }) => award.some((entry) => entry.target === 'assigned-staff' && !saysReplacement(entry, context)),
  )

/** Whether the criterion itself says on what terms its staff is replaced. */
function saysReplacement({ criterion, pointer }: Entry, { reading }: LintContext): boolean {
  return criterionTexts(criterion, pointer).some(({ text, language }) => {
    const read = reading(text, language)
    return read !== undefined && findPattern(read, patterns) !== undefined
  })
}
