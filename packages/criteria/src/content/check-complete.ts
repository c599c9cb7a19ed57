import { isCriterionKind } from '../clause/criterion-kind'
import { lawArgument } from '../clause/law'
import type { ClauseFile, LevelName, TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'

const levelNames: readonly LevelName[] = ['basic', 'advanced', 'exemplary']
const shortMembers = new Set(['name', 'levels', 'lotSoftware', 'choices'])

/**
 * Whether a text has short forms only, as a language may begin: `name`, `levels.*.notice` and the words for the options of
 * a choice that a notice says. Such a language is a draft until the rest is there.
 */
export function isShort(file: TextFile): boolean {
  return (
    Object.keys(file).every((member) => shortMembers.has(member)) &&
    levelNames.every((level) => Object.keys(file.levels[level]).every((member) => member === 'notice'))
  )
}

/** What a clause must say that its shape leaves open: a criterion has a target, evidence and a place in notices. */
export function missingInClause({ file, source }: Read<ClauseFile>): ContentProblem[] {
  const value = source.value as Readonly<Record<string, unknown>>
  const criterion = isCriterionKind(file.kind)
  const asked = ['target', 'evidence', 'eForms'].filter(() => criterion)
  const refused = ['target', 'scoring', 'suggestedWeight', 'minimumReferences'].filter(() => !criterion)
  return [
    ...(Object.hasOwn(file.parameters, lawArgument)
      ? [source.problem(['parameters', lawArgument], 'No parameter is called "law": texts are worded by it.')]
      : []),
    ...asked
      .filter((member) => value[member] === undefined)
      .map((member) => source.problem([], `${member} is required and missing`)),
    ...refused
      .filter((member) => value[member] !== undefined)
      .map((member) =>
        source.problem([member], `A clause of kind ${file.kind} makes no criterion: it has no ${member}. Remove it.`),
      ),
  ]
}

/**
 * What a text must say that its shape leaves open: all of it, but in a draft language (`maintained` false), which may have
 * short forms only.
 */
export function missingInText(
  clause: Pick<ClauseFile, 'kind'>,
  { file, source }: Read<TextFile>,
  maintained: boolean,
): ContentProblem[] {
  const missing = (path: readonly string[], member: string) =>
    source.problem(path, `${[...path, member].join('.')} is required and missing`)
  const criterion = isCriterionKind(clause.kind)
  if (isShort(file) && !maintained) {
    return levelNames
      .filter((level) => file.levels[level].notice === undefined)
      .map((level) => missing(['levels', level], 'notice'))
  }
  const whole = ['purpose', 'risks', 'parameters'] as const
  const ofCriterion = ['subjectMatterLink', 'evidence', 'verification', 'proportionality'] as const
  const members = [...whole, ...(criterion ? ofCriterion : [])]
  const levelMembers = ['summary', 'text', ...(criterion ? (['notice'] as const) : [])] as const
  return [
    ...members.filter((member) => file[member] === undefined).map((member) => missing([], member)),
    ...levelNames.flatMap((level) =>
      levelMembers
        .filter((member) => file.levels[level][member] === undefined)
        .map((member) => missing(['levels', level], member)),
    ),
  ]
}
