import { OseError } from '@opensource-experts/core'
import type { Clause } from '../clause/clause'
import type { ClauseText } from '../clause/clause-text'
import type { Catalogue } from './catalogue'

/**
 * Refuses a catalogue with gaps.
 * @throws OseError `catalogue-invalid` where an id is used twice, a clause has no text in a maintained language, or the
 * texts of a clause leave out a parameter, an evidence or the steps of a level.
 */
export function checkCatalogue(catalogue: Catalogue): Catalogue {
  const ids = catalogue.clauses.map(({ id }) => id)
  const problems = ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id ${id} is used twice`)
  for (const clause of catalogue.clauses) {
    for (const [language, { status, clauses }] of Object.entries(catalogue.texts)) {
      const text = clauses[clause.id]
      if (text) problems.push(...gaps(clause, text).map((gap) => `${clause.id} has no ${gap} in ${language}`))
      else if (status === 'maintained') problems.push(`${clause.id} has no text in ${language}`)
    }
  }
  if (problems.length === 0) return catalogue
  throw new OseError('catalogue-invalid', `The catalogue ${catalogue.name} cannot be used: ${problems.join('; ')}.`, {
    facts: { problems },
  })
}

function gaps(clause: Clause, text: ClauseText): string[] {
  const words = { ...text.parameters, ...text.evidence }
  const wanted = [...Object.keys(clause.parameters), ...clause.evidence.map(({ key }) => key)]
  const missing = wanted.filter((key) => !words[key]).map((key) => `words for "${key}"`)
  if (clause.scoring?.method !== 'quality.anchored-steps') return missing
  const stepless = Object.entries(text.levels).filter(([, level]) => !level.steps)
  return [...missing, ...stepless.map(([level]) => `steps at level ${level}`)]
}
