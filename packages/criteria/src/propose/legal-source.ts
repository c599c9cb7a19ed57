import type { LegalReference, NationalLaw } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { clauseOf } from '../catalogue/clause-of'
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
  /** False outside the Union. */
  readonly eu: boolean
  /** Utilities have a directive of their own. */
  readonly utility: boolean
}

/** Articles of Directive 2014/24 and their like in Directive 2014/25, without paragraphs, which differ. From memory. */
const likeOfUtilities: Readonly<Record<string, number>> = {
  ...{ 18: 36, 24: 42, 33: 51, 34: 52, 40: 58, 41: 59, 42: 60 },
  ...{ 46: 65, 67: 82, 68: 83, 70: 87, 72: 89 },
}

/** References as they are for utilities; undefined where no like of an article is held. */
function ofUtilities(reference: LegalReference): LegalReference | undefined {
  const { ref } = reference
  if (!ref.startsWith('Directive 2014/24')) return reference
  const like = [...ref.matchAll(/(?:arts?\.? |, )(\d+)/gu)].flatMap(
    ([, article = '']) => likeOfUtilities[article] ?? [],
  )
  const [first, more] = [...new Set(like)]
  if (first === undefined) return undefined
  const articles = more === undefined ? `art. ${first}` : `arts ${[...new Set(like)].join(', ')}`
  return { ref: `Directive 2014/25/EU ${articles}`, status: 'memory' }
}

/** References to the Union's law, as they bind this buyer. */
export function unionSource(
  basis: readonly LegalReference[],
  { utility }: Pick<SourceLaw, 'utility'>,
): LegalReference[] {
  if (!utility) return [...basis]
  const own = basis.flatMap((each) => ofUtilities(each) ?? [])
  return own.filter(({ ref }, index) => own.findIndex((each) => each.ref === ref) === index)
}

/** What a clause rests on in a State, its own law first; undefined where nothing of it is held for there. */
export function legalSource(
  clause: string,
  catalogue: Pick<Catalogue, 'clauses'>,
  where: SourceLaw,
  words: SourceWords,
): string | undefined {
  const basis = clauseOf(clause, catalogue)?.legalBasis ?? []
  const union = basis.filter(({ ref }) => /^(?:Directive|Regulation|CJEU|Recommendation)\b/u.test(ref))
  const national = basis.filter((each) => where.law === 'FR' && !union.includes(each) && !/^Italian\b/u.test(each.ref))
  const own = national.length > 0 ? national : where.eu || where.law === 'FR' ? unionSource(union, where) : []
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
