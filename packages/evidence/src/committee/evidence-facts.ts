import { oneOf, wholeAbove0 } from '@opensource-experts/core'
import type { EvidenceBundle, FactEvidence, Nature, PersonEvidence, ProjectEvidence } from '../model/bundle'
import { natures } from '../model/bundle'
import { attestedMember, attestedPart, type WithAttested } from './attested-part'
import {
  type CheckedCode,
  type FactClause,
  type FactSheet,
  factClauses,
  type LedgerRow,
  type NotCheckedCode,
  type PersonSheet,
  type Reference,
  type SheetFact,
} from './fact-sheet'
import { checkBundle, type Naming, namesOf } from './named-people'
import { proofsOf } from './proof-line'

export interface FactsOptions extends Naming, WithAttested {
  readonly clause: FactClause
  /** Facts for each person, as the published clause says. AWD-01 takes 1 to 5. Default 5. */
  readonly facts?: number
}

const notChecked: Readonly<Record<FactClause, readonly NotCheckedCode[]>> = {
  'AWD-01': ['identity', 'affiliation', 'review', 'address', 'comparable', 'hours'],
  'SEL-01': ['identity', 'affiliation', 'services', 'comparable'],
  'SEL-02': ['identity', 'affiliation', 'review', 'comparable'],
  'PER-05': ['identity', 'hours', 'waiting', 'address'],
}

/**
 * What a committee needs of a bundle for a clause: facts, references or the ledger, with what was checked and what was not.
 * It adds nothing to what was claimed, gives no mark and compares no firms.
 *
 * @throws OseError `input-invalid`, also for claims that are not those of the bundle; `attested-invalid`.
 */
export function evidenceFacts(bundle: EvidenceBundle, options: FactsOptions): FactSheet {
  const members = { clause: oneOf(...factClauses), facts: wholeAbove0, ...attestedMember }
  checkBundle('evidenceFacts', bundle, options, members, ['clause'])
  const { clause, claims, attested, facts = 5 } = options
  const { evidence, digest } = bundle
  const nameOf = namesOf(bundle, options)
  return {
    mark: 'internal-file',
    clause,
    ...(claims === undefined ? {} : { tenderer: claims.tenderer.name }),
    window: { from: evidence.window.from, to: evidence.window.to },
    ...(clause === 'AWD-01' ? { people: peopleOf(bundle, nameOf, Math.min(facts, 5)) } : {}),
    ...(clause === 'SEL-01' ? { references: evidence.projects.flatMap(firmReference) } : {}),
    ...(clause === 'SEL-02' ? { references: evidence.projects.flatMap((each) => personReferences(each, nameOf)) } : {}),
    ...(clause === 'PER-05' ? { ledger: evidence.facts.map((fact) => ledgerRow(fact, nameOf)) } : {}),
    ...(attested === undefined || clause === 'PER-05'
      ? {}
      : { attested: attestedPart(bundle, attested, nameOf, clause === 'SEL-01') }),
    questions: evidence.findings.map(({ person, ...finding }) => ({
      ...finding,
      ...(person === undefined ? {} : { person: nameOf(person) }),
    })),
    notChecked: notChecked[clause],
    digest,
  }
}

type NameOf = (person: string) => string

function peopleOf(bundle: EvidenceBundle, nameOf: NameOf, most: number): PersonSheet[] {
  const { evidence } = bundle
  return evidence.people.map(({ person, from, to }) => {
    const own = evidence.facts.filter((fact) => fact.person === person)
    const confirmed = own.filter(({ status }) => status === 'confirmed')
    return {
      person: nameOf(person),
      facts: confirmed.slice(0, most).map((fact) => sheetFact(fact, from !== undefined || to !== undefined)),
      further: Math.max(0, confirmed.length - most),
      rejected: own.flatMap(({ status, project, commit, address, reason = 'not-in-history' }) =>
        status === 'rejected' ? [{ project, commit, ...(address === undefined ? {} : { address }), reason }] : [],
      ),
      helped: evidence.projects.flatMap(({ name, people }) =>
        people.flatMap((each) =>
          each.person === person && hasHelped(each)
            ? [
                {
                  project: name,
                  recordedForOthers: each.committedForOthers,
                  ...(each.reviewedForOthers === undefined ? {} : { reviewedForOthers: each.reviewedForOthers }),
                  mergedForOthers: each.mergedForOthers,
                  released: each.released,
                },
              ]
            : [],
        ),
      ),
      ...(bundle.proofs === undefined ? {} : { proofs: proofsOf(bundle, person) }),
    }
  })
}

function hasHelped({ committedForOthers, reviewedForOthers = 0, mergedForOthers, released }: PersonEvidence): boolean {
  return committedForOthers + reviewedForOthers + mergedForOthers + released.length > 0
}

function sheetFact(fact: FactEvidence, dated: boolean): SheetFact {
  const { project, commit, address, nature = 'code', date = '', recordedBy, reverted, security } = fact
  const checked: CheckedCode[] = [
    'in-history',
    'author',
    'in-window',
    ...(dated ? (['person-dates'] as const) : []),
    'content',
    'once',
    ...(recordedBy === 'other' ? (['recorded-by-other'] as const) : []),
    ...(security ? (['security'] as const) : []),
  ]
  return {
    project,
    nature,
    commit,
    ...(address === undefined ? {} : { address }),
    date,
    checked,
    ...(reverted ? { reverted } : {}),
  }
}

/** SEL-01 looks at the candidate: all its people together. */
function firmReference(project: ProjectEvidence): Reference[] {
  const people = project.people.filter(({ status }) => status === 'confirmed')
  return people.length === 0 ? [] : [referenceOf(project, people, natures)]
}

/** SEL-02: able to change the code, that is code, tests or packaging. */
const changing: readonly Nature[] = ['code', 'tests', 'packaging']

function personReferences(project: ProjectEvidence, nameOf: NameOf): Reference[] {
  return project.people.flatMap((each) =>
    changing.some((nature) => (each.commits[nature]?.length ?? 0) > 0)
      ? [{ ...referenceOf(project, [each], changing), person: nameOf(each.person) }]
      : [],
  )
}

function referenceOf(
  { name, repository }: ProjectEvidence,
  people: readonly PersonEvidence[],
  kinds: readonly Nature[],
): Reference {
  const contributions = Object.fromEntries(
    kinds.flatMap((nature) => {
      const count = people.reduce((sum, { commits }) => sum + (commits[nature]?.length ?? 0), 0)
      return count === 0 ? [] : [[nature, count] as const]
    }),
  )
  const own = new Set(kinds.flatMap((nature) => people.flatMap(({ commits }) => commits[nature] ?? [])))
  const security = people.flatMap((each) => each.security ?? []).filter((id) => own.has(id)).length
  const firsts = people.flatMap(({ first }) => first ?? []).sort()
  const lasts = people.flatMap(({ last }) => last ?? []).sort()
  const [first] = firsts
  const last = lasts.at(-1)
  return {
    project: name,
    ...(repository === undefined ? {} : { repository }),
    contributions,
    ...(security === 0 ? {} : { security }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    released: people.flatMap(({ released }) => released).sort(),
    mergedForOthers: people.reduce((sum, { mergedForOthers }) => sum + mergedForOthers, 0),
    examples: kinds
      .flatMap((nature) => people.flatMap(({ commits }) => commits[nature]?.slice(0, 1) ?? []))
      .slice(0, 3),
  }
}

function ledgerRow(fact: FactEvidence, nameOf: NameOf): LedgerRow {
  const { project, nature, commit, address, date, status } = fact
  return {
    callOff: null,
    component: project,
    kind: nature ?? null,
    address: address ?? commit,
    date: date ?? null,
    state: status === 'confirmed' ? 'accepted' : 'not-in-history',
    hours: null,
    person: nameOf(fact.person),
  }
}
