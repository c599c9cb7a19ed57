import type { Criterion, LegalReference, NationalLaw } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'
import { lawArgument, lawWord } from '../clause/law'
import { say } from '../clause/say'
import type { ProposalMessageId } from '../generated/proposal-message-id'
import { legalSource, type SourceLaw, sourceText, unionSource } from './legal-source'
import type { ProposalWords } from './proposal-words'

/** Why the price weighs and is compared as it is, where a national law bears on it. */
const priceReasons: Readonly<Partial<Record<NationalLaw, ProposalMessageId>>> = {
  FR: 'reason.price-france',
  IT: 'reason.price-italy',
  PT: 'reason.price-portugal',
}

/** Why a criterion is in a proposal: what it is, the duty of law behind it, and the clause's own reason. */
export function clauseReason(
  criterion: Criterion,
  words: ProposalWords,
  {
    catalogue,
    law,
    eu = true,
    utility = false,
  }: Partial<SourceLaw> & { readonly catalogue: Catalogue; readonly law: NationalLaw | undefined },
): string {
  const weight = criterion.kind === 'award' && criterion.weight ? Number(criterion.weight.value) : undefined
  if (!criterion.clause) {
    const price = criterion.kind === 'award' && criterion.type === 'price'
    const text = words.say(price ? ((law && priceReasons[law]) ?? 'reason.price') : 'reason.method', {
      weight: weight ?? 0,
    })
    return [text, ...sourced(sourceText(awardBasis(price, { law, eu, utility }), words), words)].join(' ')
  }
  const { id } = criterion.clause
  const name = nameIn(criterion, words, catalogue)
  const share = criterion.kind === 'award' && criterion.weight?.kind === 'percentage' ? weight : undefined
  const duty = catalogue.sets.lines.find((line) => line.clause === id)?.duty
  const text = catalogue.texts[words.language]?.clauses[id]
  const own = text?.proposed ?? text?.purpose
  return [
    share === undefined
      ? words.say('reason.clause', { id, name })
      : words.say('reason.clause-weighted', { id, name, weight: share }),
    ...(duty ? [words.say(`reason.duty.${duty}`)] : []),
    ...(own === undefined ? [] : [say(own, { [lawArgument]: lawWord(law) }, words.language)]),
    ...sourced(legalSource(id, catalogue, { law, eu, utility }, words), words),
  ].join(' ')
}

/** What price and quality rest on: art. 67(2), R2152-7; what a State says of the price. */
function awardBasis(price: boolean, { law, eu, utility }: SourceLaw): readonly LegalReference[] {
  if (law === 'FR') return [{ ref: 'CCP R2152-7', status: 'verified' }]
  if (law === 'IT' && price) return [{ ref: 'Legislative Decree 36/2023 art. 108(4)', status: 'verified' }]
  return eu ? unionSource([{ ref: 'Directive 2014/24/EU art. 67(2)', status: 'memory' }], { utility }) : []
}

function sourced(source: string | undefined, words: ProposalWords): string[] {
  return [words.say('reason.source', { source: source ?? words.say('source.none') })]
}

function nameIn(criterion: Criterion, words: ProposalWords, catalogue: Catalogue): string {
  const names = Object.entries(criterion.name ?? {})
  const said = names.find(([tag]) => textsFor(catalogue, tag)?.language === words.language)
  return said?.[1] ?? names[0]?.[1] ?? criterion.id
}
