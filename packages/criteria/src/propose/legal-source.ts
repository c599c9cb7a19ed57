import type { LegalReference, NationalLaw } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { legalReference } from '../clause/legal-reference'
import type { NeedMessageId } from '../generated/need-message-id'
import { needWordsOr } from './need-words'

/** Most references that a reason names: the page of the clause has them all. */
const most = 2

export interface SourceLaw {
  /** Of the words. */
  readonly language: string
  readonly law: NationalLaw | undefined
  /** False where Directive 2014/24 does not reach: outside the Union, and for utilities, which have one of their own. */
  readonly eu: boolean
}

/** What a clause rests on in a State, its own law first; undefined where nothing of it is held for there. */
export function legalSource(
  clause: string,
  catalogue: Pick<Catalogue, 'clauses'>,
  where: SourceLaw,
): string | undefined {
  const basis = catalogue.clauses.find(({ id }) => id === clause)?.legalBasis ?? []
  const union = basis.filter(({ ref }) => /^(?:Directive|Regulation|CJEU|Recommendation)\b/u.test(ref))
  const national = basis.filter((each) => where.law === 'FR' && !union.includes(each) && !/^Italian\b/u.test(each.ref))
  const own = national.length > 0 ? national : where.eu || where.law === 'FR' ? union : []
  return sourceText(own.slice(0, most), where.language)
}

/** References as they stand in brackets, those from memory marked. */
export function sourceText(basis: readonly LegalReference[], language: string): string | undefined {
  const words = needWordsOr(language)
  const unverified: NeedMessageId = 'source.unverified'
  const said = basis.map(({ ref, status }) => {
    const name = legalReference(ref, words.language)
    return status === 'verified' ? name : words.say(unverified, { name })
  })
  return said.length === 0 ? undefined : said.join(words.say('change.and'))
}
