import {
  type Criterion,
  checkInput,
  defined,
  type Procurement,
  paragraphs,
  procurementArgument,
  type Recognised,
  textIn,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, readingCatalogue } from '../catalogue/catalogue-input'
import type { Clause } from '../clause/clause'
import { type ClauseFinder, clauseFinder, type FoundClause } from './clause-finder'

export interface RecogniseOptions {
  readonly catalogue: Catalogue
}

/**
 * The clauses of a catalogue that the criteria of a procurement are made from: by their own reference, else by their
 * texts, short or full, in each language of the procurement. Short forms are templates, so parameters are read back as
 * far as the text says them. `edited`: most of the text is the clause's, and some is not. Terms (BT-70) are looked at
 * paragraph by paragraph. In the order of the criteria. Pure, and linear in the length of the texts.
 */
export function recognise(procurement: Procurement, options: RecogniseOptions): Recognised[] {
  // Also asked of what a refused change leaves: ids may stand twice there.
  const [shape] = procurementArgument(procurement)
  checkInput('recognise', { procurement: [shape, procurement], options: [catalogueOptions(), options] })
  return readingCatalogue('recognise', () => recognised(procurement, options))
}

function recognised(procurement: Procurement, { catalogue }: RecogniseOptions): Recognised[] {
  const finders = new Map<string, ClauseFinder | undefined>()
  const finderOf = (language: string) => {
    if (!finders.has(language)) finders.set(language, clauseFinder(catalogue, language))
    return finders.get(language)
  }
  const clauses = new Map(catalogue.clauses.map((clause) => [clause.id, clause]))
  return procurement.criteria.flatMap((criterion) => {
    const known = criterion.clause && clauses.get(criterion.clause.id)
    if (known) return byReference(criterion, known, procurement.languages)
    return procurement.languages.flatMap((language) => {
      const find = finderOf(language)
      return find ? byText(criterion, language, find) : []
    })
  })
}

/** The document says it itself; `edited` where the buyer has rewritten a text. */
function byReference(criterion: Criterion, clause: Clause, languages: readonly string[]): Recognised[] {
  const { version = clause.version, level = 'basic', params = {} } = criterion.clause ?? {}
  const adapted = criterion.provenance?.adapted ?? []
  const match = ['description', 'noticeText'].some((member) => adapted.includes(member)) ? 'edited' : 'exact'
  const texts = [criterion.noticeText, criterion.description, criterion.name]
  const said = languages.filter((language) => texts.some((text) => textIn(text, language) !== undefined))
  return (said.length > 0 ? said : languages.slice(0, 1)).map((language) => ({
    criterion: criterion.id,
    clause: { id: clause.id, version, level, params },
    match,
    language,
  }))
}

function byText(criterion: Criterion, language: string, find: ClauseFinder): Recognised[] {
  const { id, kind, noticeText, description } = criterion
  const said = (found: FoundClause, paragraph?: number): Recognised => ({
    criterion: id,
    clause: { id: found.clause.id, version: found.clause.version, level: found.level, params: found.params },
    match: found.match,
    language,
    ...defined({ paragraph }),
  })
  const whole = [textIn(noticeText, language), textIn(description, language)].flatMap((text) =>
    text === undefined ? [] : [find(text, kind)],
  )
  const best = whole.find((found) => found?.match === 'exact')
  if (best) return [said(best)]
  const parts =
    kind === 'performance' && noticeText === undefined ? paragraphs(textIn(description, language) ?? '') : []
  if (parts.length > 1) {
    return parts.flatMap((text, index) => {
      const found = find(text, kind)
      return found ? [said(found, index)] : []
    })
  }
  const edited = whole.find((found) => found !== undefined)
  return edited ? [said(edited)] : []
}
