import { text } from './blocks'
import { criterionName } from './criterion-name'
import { documentText, textsOf } from './document-texts'
import { criterionText, paragraphsOf } from './local-text'
import { forLots } from './lot-names'
import type { Merged } from './merge-criteria'
import { splitSanctions } from './penalty'
import type { Draft } from './section'
import type { Setting } from './setting'

export interface Commitment {
  readonly each: Merged
  readonly draft: Draft
}

/**
 * What the contract says of criteria that are not its own: their texts for it, and what award criteria say of sanctions.
 * It stands under the name of the criterion.
 */
export function commitments(setting: Setting): Commitment[] {
  const { words, criteria } = setting
  return criteria.flatMap((each) => {
    const { criterion, path, lots } = each
    if (criterion.kind === 'performance') return []
    const split =
      criterion.kind === 'award'
        ? splitSanctions(criterionText(criterion, words.language, path) ?? '', words.language).sanctions
        : []
    const own = documentText(textsOf(each), 'contract', words.language)
    const sanctions = [...split, ...(own === undefined ? [] : paragraphsOf(own))]
    if (sanctions.length === 0) return []
    const heading = words.say('commitment-of', { name: criterionName(setting, each) })
    return [{ each, draft: { heading, blocks: [...forLots(setting, lots), ...sanctions].map(text) } }]
  })
}
