import { type Criterion, hasParagraph, normaliseText } from '@opensource-experts/core'
import { isEnvironmental } from './environment'

/**
 * Whether the criterion that a clause gives is there already: by its clause, by its name, for a term by its text, for
 * what concerns the environment by tag or words. A notice has no place for clause ids, so texts have to do.
 */
export function isThere(present: readonly Criterion[], model: Criterion): boolean {
  return present.some((criterion) => {
    if (criterion.kind !== model.kind) return false
    if (criterion.clause?.id === model.clause?.id) return true
    if (model.tags?.includes('environment') && isEnvironmental(criterion)) return true
    if (model.kind === 'performance') return hasTerm(criterion, model)
    return sharesText(criterion.name, model.name)
  })
}

/** Whether a lot already values engagement, by tag or as one of these does: then nothing is added under another clause. */
export function valuesEngagement(present: readonly Criterion[], models: readonly Criterion[]): boolean {
  return present.some(
    (criterion) =>
      criterion.kind === 'award' &&
      (criterion.tags?.includes('community') ||
        models.some((model) => model.clause?.id === criterion.clause?.id || sharesText(criterion.name, model.name))),
  )
}

function hasTerm(criterion: Criterion, model: Criterion): boolean {
  return Object.entries(model.noticeText ?? {}).some(
    ([language, term]) =>
      hasParagraph(criterion.description?.[language], term) || hasParagraph(criterion.noticeText?.[language], term),
  )
}

function sharesText(a: Criterion['name'], b: Criterion['name']): boolean {
  const fold = (text: string) => normaliseText(text).toLocaleLowerCase('und')
  return Object.entries(b ?? {}).some(([language, text]) => {
    const other = a?.[language]
    return other !== undefined && fold(other) === fold(text)
  })
}
