import { checkInput, type PairIssue, type Procurement, pairsAmong, procurementArgument } from '@opensource-experts/core'
import type { Catalogue } from './catalogue'
import { catalogueOptions, readingCatalogue } from './catalogue-input'
import { clauseFacts } from './clause-facts'
import { textsFor } from './texts-for'

/** A clause that is missing, excluded or counted twice, with the reason in the languages of the procurement. */
export type ClausePairIssue = PairIssue & {
  /** Why, by language; absent where the catalogue has no sentence for it. */
  readonly because?: Readonly<Record<string, string>>
}

/** What is missing, excluded or counted twice among the criteria of a procurement that refer to clauses. Pure. */
export function pairIssues(procurement: Procurement, options: { readonly catalogue: Catalogue }): ClausePairIssue[] {
  checkInput('pairIssues', { procurement: procurementArgument(procurement), options: [catalogueOptions(), options] })
  const { catalogue } = options
  return readingCatalogue('pairIssues', () => {
    const lots = procurement.lots.map(({ id }) => id).filter((id) => !id.startsWith('PAR-'))
    return pairsAmong(procurement.criteria, lots, clauseFacts(catalogue)).map((issue) => {
      const { reason } = issue
      if (reason === undefined) return issue
      const said = procurement.languages.flatMap((language) => {
        const sentences = textsFor(catalogue, language)?.pairs
        const sentence = sentences && Object.hasOwn(sentences, reason) ? sentences[reason] : undefined
        return sentence === undefined ? [] : [[language, sentence] as const]
      })
      return said.length === 0 ? issue : { ...issue, because: Object.fromEntries(said) }
    })
  })
}
