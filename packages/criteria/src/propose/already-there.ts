import { type Criterion, hasParagraph, normaliseText, textIn } from '@opensource-experts/core'
import { isEnvironmental } from './environment'

/** The clauses that a criterion is recognised as: a notice has no place for their ids. */
export type ClausesIn = (criterion: Criterion) => ReadonlySet<string> | undefined

/**
 * Whether the criterion that a clause gives is there already, at whatever level: by its clause, its reference or as it is
 * recognised, by its name, for what concerns the environment by tag or words.
 */
export function isThere(present: readonly Criterion[], model: Criterion, clausesIn: ClausesIn): boolean {
  return present.some((criterion) => {
    if (criterion.kind !== model.kind) return false
    if (criterion.clause?.id === model.clause?.id || clausesIn(criterion)?.has(model.clause?.id ?? '')) return true
    if (model.tags?.includes('environment') && isEnvironmental(criterion)) return true
    if (model.kind === 'performance') return hasTerm(criterion, model)
    return sharesText(criterion.name, model.name)
  })
}

/** Whether a lot already values engagement, by tag or as one of these does: then nothing is added under another clause. */
export function valuesEngagement(
  present: readonly Criterion[],
  models: readonly Criterion[],
  clausesIn: ClausesIn,
): boolean {
  return present.some(
    (criterion) =>
      criterion.kind === 'award' &&
      (criterion.tags?.includes('community') ||
        models.some(
          (model) =>
            model.clause?.id === criterion.clause?.id ||
            clausesIn(criterion)?.has(model.clause?.id ?? '') ||
            sharesText(criterion.name, model.name),
        )),
  )
}

function hasTerm(criterion: Criterion, model: Criterion): boolean {
  return Object.entries(model.noticeText ?? {}).some(
    ([language, term]) =>
      hasParagraph(textIn(criterion.description, language), term) ||
      hasParagraph(textIn(criterion.noticeText, language), term),
  )
}

function sharesText(a: Criterion['name'], b: Criterion['name']): boolean {
  const fold = (text: string) => normaliseText(text).toLowerCase()
  return Object.entries(b ?? {}).some(([language, text]) => {
    const other = textIn(a, language)
    return other !== undefined && fold(other) === fold(text)
  })
}
