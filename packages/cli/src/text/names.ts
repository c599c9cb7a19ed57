import type { Procurement, Recognised } from '@opensource-experts/core'
import type { Language } from '../words/language'
import { say } from '../words/say'
import { listOf, recordOf } from './as-read'
import { inOneOf, short } from './short'

/** Names of lots and criteria, with their ids in brackets: a person knows names, a file ids. */
export interface Names {
  /** `Moteur de recherche (LOT-0001)`. */
  lot(id: string): string
  /** `Prix (LOT-0001.award.1)`, with the clause that it is made from; the id alone where there is no name. */
  criterion(id: string): string
}

/** What is known of lots and criteria by name, whatever else the documents hold; of two of one id the first counts. */
export function namesIn(
  sources: readonly Partial<Pick<Procurement, 'lots' | 'criteria' | 'languages'>>[],
  lang: Language,
  clauses: readonly Recognised[] = [],
): Names {
  const lots = new Map<unknown, string>()
  const criteria = new Map<unknown, string>()
  for (const source of sources) {
    const tags = [lang, ...listOf(source.languages)]
    for (const lot of listOf(source.lots).map(recordOf)) keep(lots, lot.id, inOneOf(lot.title, tags))
    for (const each of listOf(source.criteria).map(recordOf)) keep(criteria, each.id, nameOf(each, tags))
  }
  const made = new Map(clauses.map(({ criterion, clause }) => [criterion, clause.id]))
  const both = (name: string | undefined, id: string) => (name === undefined ? id : `${name} (${id})`)
  return {
    lot: (id) => (id === '' ? say(lang, 'whole-notice') : both(lots.get(id), id)),
    criterion: (id) => {
      const clause = made.get(id)
      return both(criteria.get(id), clause === undefined ? id : `${id}, ${clause}`)
    },
  }
}

function keep(names: Map<unknown, string>, id: unknown, name: string): void {
  if (!names.has(id) && name !== '') names.set(id, short(name, 80))
}

/** Terms of a notice have no name: the beginning of their text stands for it. */
function nameOf(
  { name, description, noticeText }: Readonly<Record<string, unknown>>,
  tags: readonly unknown[],
): string {
  return inOneOf(name, tags) || short(inOneOf(noticeText, tags) || inOneOf(description, tags), 50)
}
