import { OseError } from '@opensource-experts/core'
import type { Catalogue } from './catalogue'

/**
 * A catalogue of one's own, or the project's with further clauses and languages.
 * @throws OseError `catalogue-invalid` where an id is used twice, a clause has no text in a language, or the texts of
 * a clause leave out a level, a parameter or an evidence.
 */
export function createCatalogue(catalogue: Catalogue): Catalogue {
  const ids = catalogue.clauses.map(({ id }) => id)
  const problems = ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id ${id} is used twice`)
  for (const clause of catalogue.clauses) {
    for (const [language, texts] of Object.entries(catalogue.texts)) {
      const text = texts.clauses[clause.id]
      if (!text) {
        problems.push(`${clause.id} has no text in ${language}`)
        continue
      }
      const words = { ...text.parameters, ...text.evidence }
      const wanted = [...Object.keys(clause.parameters), ...clause.evidence.map(({ key }) => key)]
      problems.push(
        ...wanted.filter((key) => !words[key]).map((key) => `${clause.id} has no words for "${key}" in ${language}`),
      )
      if (clause.scoring?.method !== 'quality.anchored-steps') continue
      const stepless = Object.entries(text.levels).filter(([, level]) => !level.steps)
      problems.push(...stepless.map(([level]) => `${clause.id} has no steps at level ${level} in ${language}`))
    }
  }
  if (problems.length === 0) return catalogue
  throw new OseError('catalogue-invalid', `The catalogue ${catalogue.name} cannot be used: ${problems.join('; ')}.`, {
    facts: { problems },
  })
}
