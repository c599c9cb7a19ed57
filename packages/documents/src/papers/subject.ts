import type { Buyer } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { listed, open, prose, text } from '../parts/blocks'
import { textIn } from '../parts/local-text'
import type { Setting } from '../parts/setting'

/** What is bought: BT-21, BT-24. */
export function subjectBlocks({ procurement, words }: Setting): Block[] {
  const { title, description } = procurement
  const said = textIn(title, words.language)
  return [
    said === undefined ? open(words, 'subject-unknown') : text(said),
    ...prose(textIn(description, words.language)),
  ]
}

/** Who buys, and what each does in a joint procurement. */
export function buyerBlocks({ procurement, words }: Setting): Block[] {
  const names = (procurement.buyers ?? []).flatMap((buyer) => {
    const name = buyerName(buyer, words.language)
    return name === undefined
      ? []
      : [words.say('buyer', { names: name, role: words.code('role', buyer.role ?? 'buyer') })]
  })
  return names.length === 0 ? [open(words, 'buyer-unknown')] : listed(words.say('buyers'), names)
}

export function buyerName({ name }: Buyer, language: string): string | undefined {
  return typeof name === 'string' ? name : textIn(name, language)
}
