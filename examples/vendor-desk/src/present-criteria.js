import { paragraphs } from '@opensource-experts/core'
import { namesOf } from './names-of.js'

/**
 * The criteria and terms of a procurement, one line for each lot and, where one text holds several terms, for each of them.
 * Clauses that were recognised can be replaced at another level.
 */
export function presentCriteria(procurement, recognised) {
  const names = namesOf(procurement)
  const tag = procurement.languages[0]
  const clauses = new Map()
  for (const { criterion, clause, paragraph = 0, language } of recognised)
    if (language === tag) clauses.set(`${criterion} ${paragraph}`, clause)
  return procurement.criteria.flatMap((criterion) => {
    const { id, kind, name, description, weight, lots } = criterion
    const where = lots === 'all' ? procurement.lots.map((lot) => lot.id) : lots
    const text = description?.[tag] ?? ''
    const parts = kind === 'performance' ? paragraphs(text) : [text]
    return where.flatMap((lot) =>
      parts.map((part, index) => {
        const found = clauses.get(`${id} ${index}`)
        const clause = found ?? criterion.clause
        return {
          id,
          kind,
          lot,
          lotName: names.lot(lot),
          name: name?.[tag] ?? null,
          text: part,
          weight: weight === undefined ? null : { kind: weight.kind, value: String(weight.value) },
          clause: clause?.id ?? null,
          level: clause?.level ?? null,
          recognised: found !== undefined,
        }
      }),
    )
  })
}
