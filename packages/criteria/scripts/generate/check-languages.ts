import { argumentsOf } from '@opensource-experts/core/messages'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { lawArgument } from '../../src/clause/law'
import { isShort } from '../../src/content/check-complete'
import type { ClauseFile, TextFile } from '../../src/content/content-schemas'
import { figureName, parseText } from '../../src/content/figures'
import { sourceText, stringsOf } from '../../src/content/source-text'
import type { ClauseFolder, Content } from './read-content.ts'

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

/** What says the same in every language: a figure or a parameter left out is a promise left out. */
const groups = {
  '': ['summary', 'text', 'contract', 'steps'],
  '.specifications': ['specifications'],
  '.answer': ['answer'],
  '.internal': ['internal'],
  '.notice': ['notice'],
} as const

function otherParameters({ file: clause, texts }: ClauseFolder): Problem[] {
  const [first, ...others] = [...texts].sort((a, b) => Number(b.name === 'en') - Number(a.name === 'en'))
  if (!first) return []
  return others.flatMap((other) => {
    const short = isShort(other.file)
    const compared = [
      ...levelGroups(first.file).filter(({ where }) => !short || where.endsWith('.notice')),
      ...(short ? [] : besideLevels(first.file)),
    ]
    const own = new Map([...levelGroups(other.file), ...besideLevels(other.file)].map((each) => [each.where, each]))
    return compared.flatMap(({ where, path, texts: theirs, figures }) => {
      const ours = own.get(where)?.texts
      if (!ours || (figures && ours.length === 0)) return []
      const [asked, wanted] = [ours, theirs].map((each) => argumentsIn(clause, each, figures))
      if (asked === undefined || wanted === undefined || asked.join() === wanted.join()) return []
      const said = (names: readonly string[]) => names.map((each) => `{${each}}`).join(', ') || 'none'
      return [
        other.source.problem(
          path,
          `${where} asks for ${said(asked)} in ${other.name}, for ${said(wanted)} in ${first.name}. They must be the same.`,
        ),
      ]
    })
  })
}

interface Compared {
  readonly where: string
  readonly path: readonly string[]
  readonly texts: readonly string[]
  /** Only figures: what explains a parameter is free to name it. */
  readonly figures: boolean
}

function levelGroups(file: TextFile): Compared[] {
  const { levels } = sourceText(file)
  return (['basic', 'advanced', 'exemplary'] as const).flatMap((level) =>
    Object.entries(groups).map(([said, members]) => ({
      where: `levels.${level}${said}`,
      path: ['levels', level, ...(said === '' ? [] : [said.slice(1)])],
      texts: members.flatMap((member) => stringsOf(levels[level][member]).map(({ text }) => text)),
      figures: false,
    })),
  )
}

function besideLevels(file: TextFile): Compared[] {
  const { levels: _, choices: __, lotSoftware: ___, ...rest } = sourceText(file)
  return stringsOf(rest).map(({ path, text }) => ({ where: path.join('.'), path, texts: [text], figures: true }))
}

function argumentsIn(
  { figures }: Pick<ClauseFile, 'figures'>,
  texts: readonly string[],
  figuresOnly: boolean,
): string[] | undefined {
  try {
    const asked = texts
      .flatMap((text) => [...argumentsOf(parseText(text, figures))])
      // Each language has its own words for what a law calls otherwise.
      .filter((name) => name !== lawArgument)
      .flatMap((name) => figureName(name) ?? (figuresOnly ? [] : [name]))
    return [...new Set(asked)].sort()
  } catch {
    // What is no message is said by checkText.
    return undefined
  }
}
