import type { LegalReference, NationalLaw } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { legalReference } from '../clause/legal-reference'

/** Most references that a reason names: the page of the clause has them all. */
const most = 2

/** The words for sources: who proposes criteria alone carries no sentence about lots. */
export interface SourceWords {
  readonly language: string
  say(id: 'source.unverified', params: { readonly name: string }): string
}

export interface SourceLaw {
  readonly law: NationalLaw | undefined
  /** False where Directive 2014/24 does not reach: outside the Union, and for utilities, which have one of their own. */
  readonly eu: boolean
}

/** What a clause rests on in a State, its own law first; undefined where nothing of it is held for there. */
export function legalSource(
  clause: string,
  catalogue: Pick<Catalogue, 'clauses'>,
  where: SourceLaw,
  words: SourceWords,
): string | undefined {
  const basis = catalogue.clauses.find(({ id }) => id === clause)?.legalBasis ?? []
  const union = basis.filter(({ ref }) => /^(?:Directive|Regulation|CJEU|Recommendation)\b/u.test(ref))
  const national = basis.filter((each) => where.law === 'FR' && !union.includes(each) && !/^Italian\b/u.test(each.ref))
  const own = national.length > 0 ? national : where.eu || where.law === 'FR' ? union : []
  return sourceText(own.slice(0, most), words)
}

/** References as they stand in brackets, those from memory marked. */
export function sourceText(basis: readonly LegalReference[], words: SourceWords): string | undefined {
  const said = basis.map(({ ref, status }) => {
    const name = legalReference(ref, words.language)
    return status === 'verified' ? name : words.say('source.unverified', { name })
  })
  if (said.length === 0) return undefined
  // French sets a no-break space before a semicolon.
  return said.join(words.language.startsWith('fr') ? '\u00a0; ' : '; ')
}
