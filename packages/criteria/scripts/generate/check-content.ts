import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { missingInClause } from '../../src/content/check-complete'
import { checkFigures } from '../../src/content/check-figures'
import { textProblems } from '../../src/content/text-problems'
import { checkLanguages } from './check-languages.ts'
import { checkPairs } from './check-pairs.ts'
import { checkSets } from './check-sets.ts'
import { phrasesOf } from './phrases.ts'
import type { Content } from './read-content.ts'

/** Every problem of content that has its shape. Lengths and levels are looked at where the texts can be filled. */
export function checkContent(content: Content): Problem[] {
  return [
    ...content.clauses.flatMap((folder) => {
      const { file: clause, texts } = folder
      return [
        ...missingInClause(folder),
        ...checkFigures(folder),
        ...texts.flatMap((text) => {
          const { name: language } = text
          const problems = withoutWords(content, text)
          const spoken = { phrases: phrasesOf(content, language), maintained: isMaintained(content, language) }
          return problems.length > 0 ? problems : textProblems(clause, text, spoken)
        }),
      ]
    }),
    ...checkLanguages(content),
    ...checkPairs(content),
    ...checkSets(content),
  ]
}

function isMaintained({ languages }: Content, language: string): boolean {
  return languages.some(({ name, file }) => name === language && file.status === 'maintained')
}

/** A language without a file of its own needs its words for {components} in the clause. */
function withoutWords(
  { languages }: Content,
  { name, file, source }: Content['clauses'][number]['texts'][number],
): Problem[] {
  if (languages.some((language) => language.name === name) || file.lotSoftware !== undefined) return []
  return [
    source.problem(
      [],
      `There is no languages/${name}.yaml yet: add "lotSoftware: <the software of the lot>" here, or write that file.`,
    ),
  ]
}
