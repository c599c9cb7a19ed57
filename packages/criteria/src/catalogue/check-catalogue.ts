import { OseError } from '@opensource-experts/core'
import { type Clause, levels } from '../clause/clause'
import type { ClauseText } from '../clause/clause-text'
import { isCriterionKind } from '../clause/criterion-kind'
import type { Catalogue } from './catalogue'
import { clauseInput } from './catalogue-input'

/**
 * Refuses a catalogue with gaps.
 * @throws OseError `catalogue-invalid` where an id is used twice, a clause has no text in a maintained language, or the
 * texts of a clause leave out a parameter, an evidence or the steps of a level.
 */
export function checkCatalogue(catalogue: Catalogue): Catalogue {
  const problems = catalogueProblems(catalogue)
  if (problems.length === 0) return catalogue
  const { name } = catalogue
  throw new OseError(
    'catalogue-invalid',
    `The catalogue ${name} cannot be used: ${problems.slice(0, 20).join('; ')}.`,
    {
      facts: { problems },
    },
  )
}

/** What is wrong with a catalogue, in words. */
export function catalogueProblems({ clauses, texts }: Catalogue): string[] {
  const shapeless = clauses.findIndex((clause) => clauseInput(clause, {}))
  if (shapeless >= 0)
    return [`clause ${shapeless + 1} of the list is none: id, version, kind, target or others are missing`]
  const ids = clauses.map(({ id }) => id)
  const problems = [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map(
    (id) => `the id ${id} is used twice`,
  )
  for (const [language, spoken] of Object.entries(texts)) {
    if (!isRecord(spoken) || !isRecord(spoken.clauses) || !isRecord(spoken.phrases)) {
      problems.push(`the texts in ${language} are none: clauses or phrases are missing`)
      continue
    }
    for (const clause of clauses) {
      const text = Object.hasOwn(spoken.clauses, clause.id) ? spoken.clauses[clause.id] : undefined
      if (text)
        problems.push(
          ...gaps(clause, text, spoken.status === 'draft').map((gap) => `${clause.id} has no ${gap} in ${language}`),
        )
      else if (spoken.status === 'maintained') problems.push(`${clause.id} has no text in ${language}`)
    }
  }
  return problems
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const parts = ['purpose', 'risks'] as const
const criterionParts = ['subjectMatterLink', 'verification', 'proportionality'] as const

/** Whether a text has names and short forms only, as a draft language may. */
function isShort(text: ClauseText): boolean {
  return (
    [...parts, ...criterionParts].every((part) => text[part] === undefined) &&
    levels.every((level) => text.levels?.[level]?.text === undefined && text.levels?.[level]?.summary === undefined)
  )
}

function gaps(clause: Clause, text: ClauseText, draft: boolean): string[] {
  const criterion = isCriterionKind(clause.kind)
  if (draft && isShort(text)) {
    const silent = levels.filter((level) => !text.levels?.[level]?.notice)
    return [...(text.name ? [] : ['name']), ...silent.map((level) => `notice at level ${level}`)]
  }
  const lacking = (['name', ...parts, ...(criterion ? criterionParts : [])] as const).filter((part) => !text[part])
  const wordless = levels.filter((level) => {
    const { summary, text: whole, notice } = text.levels?.[level] ?? {}
    return !summary || !whole || (criterion && !notice)
  })
  if (lacking.length > 0 || wordless.length > 0)
    return [...lacking, ...wordless.map((level) => `summary, text and notice at level ${level}`)]
  const words = { ...text.parameters, ...text.evidence }
  const wanted = [...Object.keys(clause.parameters), ...clause.evidence.map(({ key }) => key)]
  const missing = wanted.filter((key) => !words[key]).map((key) => `words for "${key}"`)
  if (clause.scoring?.method !== 'quality.anchored-steps') return missing
  const stepless = Object.entries(text.levels).filter(([, level]) => !level.steps)
  return [...missing, ...stepless.map(([level]) => `steps at level ${level}`)]
}
