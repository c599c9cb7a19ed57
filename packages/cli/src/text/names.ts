import type { Criterion, Procurement } from '@opensource-experts/core'
import type { Language } from '../words/language'
import { say } from '../words/say'
import { inOneOf, short } from './short'

/** Names of lots and criteria, with their ids in brackets: a person knows names, a file ids. */
export interface Names {
  /** `Moteur de recherche (LOT-0001)`. */
  lot(id: string): string
  /** `Prix (LOT-0001.award.1)`; the id alone where there is no name. */
  criterion(id: string): string
  /** The name alone; undefined where there is none. */
  criterionName(id: string): string | undefined
}

/** What is known of lots and criteria by name; of two of one id the first counts. */
export function namesIn(
  sources: readonly Partial<Pick<Procurement, 'lots' | 'criteria' | 'languages'>>[],
  lang: Language,
): Names {
  const lots = new Map<string, string>()
  const criteria = new Map<string, string>()
  for (const { lots: itsLots = [], criteria: itsCriteria = [], languages = [] } of sources) {
    const tags = [lang, ...languages]
    for (const { id, title } of itsLots) keep(lots, id, inOneOf(title, tags))
    for (const criterion of itsCriteria) keep(criteria, criterion.id, nameOf(criterion, tags))
  }
  const both = (name: string | undefined, id: string) => (name === undefined ? id : `${name} (${id})`)
  return {
    lot: (id) => (id === '' ? say(lang, 'whole-notice') : both(lots.get(id), id)),
    criterion: (id) => both(criteria.get(id), id),
    criterionName: (id) => criteria.get(id),
  }
}

function keep(names: Map<string, string>, id: string, name: string): void {
  if (!names.has(id) && name !== '') names.set(id, short(name, 80))
}

/** Terms of a notice have no name: the beginning of their text stands for it. */
function nameOf({ name, description, noticeText }: Criterion, tags: readonly string[]): string {
  return inOneOf(name, tags) || short(inOneOf(noticeText ?? description, tags), 50)
}
