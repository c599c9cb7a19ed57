import { argumentsOf, compileMessage } from '@opensource-experts/core/messages'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import type { LevelName } from './content-schemas.ts'
import type { ClauseFolder, Content } from './read-content.ts'
import { sourceText, stringsOf } from './source-text.ts'

/** What is wrong between the languages: a text that a maintained one lacks, a level that asks for other parameters. */
export function checkLanguages({ languages, clauses }: Content): Problem[] {
  const maintained = languages.filter(({ file }) => file.status === 'maintained').map(({ name }) => name)
  return clauses.flatMap((clause) => {
    const missing = maintained.filter((language) => !clause.languages.includes(language))
    return [
      ...(/^[A-Z]{3}-\d{2}$/u.test(clause.name)
        ? []
        : [clause.source.problem([], `The folder ${clause.name} has no clause id as its name, such as AWD-02.`)]),
      ...missing.map((language) =>
        clause.source.problem(
          [],
          `${clause.name} has no text in ${language}, which is maintained. Write ${language}.yaml.`,
        ),
      ),
      ...tagProblems(clause),
      ...otherParameters(clause),
    ]
  })
}

function tagProblems({ texts }: ClauseFolder): Problem[] {
  return texts
    .filter(({ name }) => !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(name))
    .map(({ name, source }) =>
      source.problem([], `"${name}" is no language. Name the file by its BCP 47 tag: fr.yaml.`),
    )
}

/** The text of a level says the same parameters in every language: one left out is a promise left out. */
function otherParameters({ texts }: ClauseFolder): Problem[] {
  const [first, ...others] = [...texts].sort((a, b) => Number(b.name === 'en') - Number(a.name === 'en'))
  if (!first) return []
  return others.flatMap(({ name, file, source }) =>
    (['basic', 'advanced', 'exemplary'] as const).flatMap((level) => {
      const [theirs, ours] = [parametersOf(first.file, level), parametersOf(file, level)]
      if (theirs === undefined || ours === undefined || theirs.join() === ours.join()) return []
      const said = (names: readonly string[]) => names.map((each) => `{${each}}`).join(', ') || 'none'
      return [
        source.problem(
          ['levels', level],
          `levels.${level} asks for ${said(ours)} in ${name}, for ${said(theirs)} in ${first.name}. They must be the same.`,
        ),
      ]
    }),
  )
}

function parametersOf(file: ClauseFolder['texts'][number]['file'], level: LevelName): string[] | undefined {
  try {
    const asked = stringsOf(sourceText(file).levels[level]).flatMap(({ text }) => [
      ...argumentsOf(compileMessage(text)),
    ])
    return [...new Set(asked)].sort()
  } catch {
    // What is no message is said by checkText.
    return undefined
  }
}
