import { text } from './blocks'
import { criterionName } from './criterion-name'
import { criterionText } from './local-text'
import { forLots } from './lot-names'
import { type Merged, ofKind } from './merge-criteria'
import { splitSanctions } from './penalty'
import type { Draft } from './section'
import type { Setting } from './setting'

export interface Commitment {
  readonly each: Merged
  readonly draft: Draft
}

/** What the texts of award criteria say of sanctions: it stands in the contract, under the name of the criterion. */
export function commitments(setting: Setting): Commitment[] {
  const { words, criteria } = setting
  return ofKind(criteria, 'award').flatMap((each) => {
    const { criterion, path, lots } = each
    const { sanctions } = splitSanctions(criterionText(criterion, words.language, path) ?? '', words.language)
    if (sanctions.length === 0) return []
    const heading = words.say('commitment-of', { name: criterionName(setting, each) })
    return [{ each, draft: { heading, blocks: [...forLots(setting, lots), ...sanctions].map(text) } }]
  })
}
