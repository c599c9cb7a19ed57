import {
  type AsRead,
  anyText,
  type Cases,
  type ClauseParam,
  type ClauseReference,
  type Criterion,
  type CriterionKind,
  checkInput,
  criterionShape,
  defined,
  type LocalizedText,
  type Members,
  OseError,
  type Provenance,
  sameValue,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { readingCatalogue } from '../catalogue/catalogue-input'
import { declaredInterests } from '../catalogue/declared-interests'
import { noCriterion } from '../catalogue/find-clause'
import { textsFor } from '../catalogue/texts-for'
import type { Clause, Level } from '../clause/clause'
import { type CriterionClause, isCriterionClause } from '../clause/criterion-kind'
import { defaultOf } from '../clause/default-of'
import { wordingLaw } from '../clause/law'
import { type ClauseMembers, clauseMembers } from './clause-members'
import { lotSoftware } from './lot-software'
import { type MembersBefore, membersBefore } from './members-before'
import { referencedClause } from './referenced-clause'
import { type ResolveOptions, resolveOptionsInput } from './resolve-options'
import { settleParameters } from './settle-parameters'

// What is wrong with a reference to a clause has codes of its own.
const reference: Members = { members: { id: anyText }, required: ['id'], open: true }
const criterionInput: Cases = {
  ...criterionShape,
  cases: Object.fromEntries(
    Object.entries(criterionShape.cases).map(([kind, { members, ...shape }]) => [
      kind,
      { ...shape, members: { ...members, clause: reference } },
    ]),
  ),
}
const criteriaInput: AsRead = {
  asRead: { either: [{ list: criterionInput }, criterionInput], says: 'must be a criterion, or a list of criteria' },
}

/** The criterion of a kind: what goes in with few members comes out with all that its kind may have. */
export type OfKind<Kind extends CriterionKind> = Extract<Criterion, { readonly kind: Kind }>

/**
 * Fills a criterion from its clause at its version, level (default `basic`) and parameters: name, texts, scoring,
 * evidence, link, verification, tags, target, and for selection code, use and minimum. What the buyer wrote stays as
 * it is and is listed in `provenance.adapted`; only the target is always the clause's. Weights stay the buyer's.
 * `drafts` lists the languages whose text no person has read. A criterion without clause is returned as it is.
 *
 * @throws OseError `clause-unknown`, `clause-version-unknown`, `clause-level-unknown`, `clause-kind-mismatch`,
 * `clause-param-missing`, `clause-param-invalid`.
 */
export function resolve<Given extends Criterion>(criterion: Given, options: ResolveOptions): OfKind<Given['kind']>
export function resolve<Given extends Criterion>(
  criteria: readonly Given[],
  options: ResolveOptions,
): OfKind<Given['kind']>[]
export function resolve(given: Criterion | readonly Criterion[], options: ResolveOptions): Criterion | Criterion[] {
  checkInput('resolve', { criteria: [criteriaInput, given], options: [resolveOptionsInput, options] })
  return readingCatalogue('resolve', () =>
    isList(given)
      ? given.map((criterion, index) => resolveOne(criterion, options, `/${index}`))
      : resolveOne(given, options, ''),
  )
}

function isList(given: Criterion | readonly Criterion[]): given is readonly Criterion[] {
  return Array.isArray(given)
}

const textMembers = ['name', 'description', 'noticeText', 'subjectMatterLink', 'verification'] as const

function resolveOne(criterion: Criterion, options: ResolveOptions, path: string): Criterion {
  if (!criterion.clause) return criterion
  const { languages, catalogue, procurement } = options
  const { clause, level } = clauseOf(criterion, criterion.clause, catalogue, path)
  const { params = {} } = criterion.clause
  const components = procurement && lotSoftware(criterion, procurement)
  const earlierText = membersBefore(criterion, clause, catalogue)
  const values = settleParameters(clause, level, chosenBy(params, clause, level, earlierText?.level), {
    catalogue,
    criterion: criterion.id,
    path,
    ...defined({ components, jurisdiction: procurement?.jurisdiction }),
  })
  const law = wordingLaw(procurement?.jurisdiction) ?? lawSaid(criterion, earlierText, procurement?.jurisdiction)
  const made = clauseMembers(clause, level, values, { languages, catalogue, law })
  const before = earlierText?.wordings.map(({ members }) => members) ?? []
  const adapted = new Set<string>()
  const texts = Object.fromEntries(
    textMembers.flatMap((member) => {
      const own = criterion[member]
      if (own !== undefined && !isPartOf(own, made[member]) && !before.some((each) => isPartOf(own, each[member]))) {
        adapted.add(member)
        return [[member, own] as const]
      }
      // A notice must not carry our short form of a text that the buyer has rewritten.
      return member === 'noticeText' && adapted.has('description') ? [] : [[member, made[member]] as const]
    }),
  )
  const others: Record<string, unknown> = {}
  const earlier: readonly Readonly<Record<string, unknown>>[] = before.map((each) =>
    otherMembers(criterion, clause, each),
  )
  for (const [member, value] of Object.entries(otherMembers(criterion, clause, made))) {
    const own = (criterion as unknown as Readonly<Record<string, unknown>>)[member]
    const kept =
      own !== undefined &&
      !sameInSomeLanguages(own, value) &&
      !earlier.some((each) => member in each && sameInSomeLanguages(own, each[member]))
    if (kept) adapted.add(member)
    others[member] = kept ? own : value
  }
  const drafts = languages.filter((language) => {
    const status = textsFor(catalogue, language)?.status
    return status === 'draft' && textMembers.some((member) => !adapted.has(member))
  })
  const { drafts: _, documentTexts: __, ...rest } = criterion
  return {
    ...rest,
    ...texts,
    ...defined(others),
    target: clause.target,
    tags: [...new Set([...clause.tags, ...(criterion.tags ?? [])])],
    // The values used are written down, so that the same document always gives the same texts.
    clause: { ...criterion.clause, params: values },
    provenance: provenanceOf(criterion.provenance, catalogue, declaredInterests(catalogue, languages), [...adapted]),
    ...defined({ drafts: drafts.length > 0 ? drafts : undefined }),
  } as Criterion
}

/** Where no State is given, what is not known changes no word: the law whose words the criterion has. */
function lawSaid(criterion: Criterion, earlier: MembersBefore | undefined, jurisdiction: string | undefined) {
  const [neutral, ...others] = earlier?.wordings ?? []
  if (jurisdiction !== undefined || !neutral) return undefined
  const says = (members: ClauseMembers) =>
    [...textMembers, 'evidence' as const, 'documentTexts' as const].map(
      (member) => criterion[member] !== undefined && sameInSomeLanguages(criterion[member], members[member]),
    )
  const plain = says(neutral.members)
  return others.find(({ members }) => says(members).some((said, index) => said && !plain[index]))?.law
}

/**
 * The parameters that a buyer chose. Values that an earlier resolution wrote down, the defaults of the level that gave the
 * present text, give way to those of another level.
 */
function chosenBy(
  params: Readonly<Record<string, ClauseParam>>,
  clause: Clause,
  level: Level,
  before: Level | undefined,
): Readonly<Record<string, ClauseParam>> {
  if (before === undefined || before === level) return params
  const isDefault = (name: string, value: ClauseParam) => {
    const parameter = clause.parameters[name]
    return parameter !== undefined && sameValue(value, defaultOf(parameter, before))
  }
  return Object.fromEntries(Object.entries(params).filter(([name, value]) => !isDefault(name, value)))
}

function clauseOf(
  criterion: Criterion,
  reference: ClauseReference,
  catalogue: Catalogue,
  path: string,
): { readonly clause: CriterionClause; readonly level: Level } {
  const from = { subject: `Criterion ${criterion.id}`, criterion: criterion.id, path }
  const { clause, level } = referencedClause(reference, catalogue, from)
  const { id, kind } = clause
  if (!isCriterionClause(clause)) {
    throw new OseError('clause-kind-mismatch', `Criterion ${criterion.id}: ${noCriterion(clause)}`, {
      path: `${path}/clause/id`,
      facts: { criterion: criterion.id, clause: id, kind },
    })
  }
  if (kind === criterion.kind) return { clause, level }
  throw new OseError(
    'clause-kind-mismatch',
    `Criterion ${criterion.id}: ${id} is a clause of kind ${kind}, the criterion is of kind ${criterion.kind}. Change its kind or its clause.`,
    { path: `${path}/kind`, facts: { criterion: criterion.id, clause: id, kind } },
  )
}

function otherMembers(criterion: Criterion, clause: Clause, made: ReturnType<typeof clauseMembers>) {
  return {
    evidence: made.evidence,
    // Also where this level has none: those of another level leave with it.
    documentTexts: made.documentTexts,
    ...defined({ scoring: criterion.kind === 'award' && made.scoring ? made.scoring : undefined }),
    // BT-809 holds the code; up to SDK 1.11 the adapter takes the legacy one.
    ...(criterion.kind === 'selection'
      ? { code: clause.eForms.code, use: 'minimum', ...defined({ minimum: made.minimum }) }
      : {}),
  }
}

/** Whether a text says nothing else than the clause does, in each language that it has. */
function isPartOf(own: LocalizedText, made: LocalizedText): boolean {
  return Object.entries(own).every(([language, text]) => made[language] === text)
}

/** Like `isPartOf`, within lists and objects: an earlier resolution in fewer languages is no adaptation. */
function sameInSomeLanguages(own: unknown, made: unknown): boolean {
  if (sameValue(own, made)) return true
  if (typeof own !== 'object' || typeof made !== 'object' || own === null || made === null) return false
  if (Array.isArray(own) !== Array.isArray(made)) return false
  if (Array.isArray(own) && Array.isArray(made) && own.length !== made.length) return false
  const other = made as Readonly<Record<string, unknown>>
  return Object.entries(own).every(([key, value]) => key in other && sameInSomeLanguages(value, other[key]))
}

function provenanceOf(
  own: Provenance | undefined,
  { name, version, author, licence }: Catalogue,
  interests: readonly string[],
  members: readonly string[],
): Provenance {
  const adapted = [...new Set([...(own?.adapted ?? []), ...members])]
  return {
    author,
    licence,
    interests,
    ...own,
    catalogue: { name, version },
    ...defined({ adapted: adapted.length > 0 ? adapted : undefined }),
  }
}
