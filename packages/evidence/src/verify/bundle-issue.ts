import { anyJson, checkInput, day, type OseError } from '@opensource-experts/core'
import { exclusions, natures } from '../model/bundle'
import { proofShape } from '../model/proof-shape'

const hash = /^[0-9a-f]{64}$/
const revision = /^(swh:1:rev:[0-9a-f]{40}|[0-9a-f]{64})$/

/** What keeps a value from being a bundle, in words; undefined for one that can be looked at. */
export function bundleIssue(value: unknown): string | undefined {
  try {
    const wrong = anyJson(value, {})
    return wrong ? wrong.message : (issueOf(value) ?? proofIssue(value))
  } catch {
    return 'one of its members cannot be read'
  }
}

/** What is read of proofs has to be of their shape. */
function proofIssue(bundle: unknown): string | undefined {
  try {
    checkInput('verifyEvidence', { bundle: [proofShape, bundle] })
    return undefined
  } catch (error) {
    return `what it says of proofs is of another shape (${String((error as OseError).path)})`
  }
}

type Members = Readonly<Record<string, unknown>>

function issueOf(bundle: unknown): string | undefined {
  if (!isMembers(bundle)) return 'it is no object'
  if (bundle.schemaVersion !== '1') return 'its schemaVersion is not "1"'
  if (!isText(bundle.digest, hash)) return 'its digest is not 64 digits 0-9 and a-f'
  if (!isMembers(bundle.made) || typeof bundle.made.claims !== 'string') return 'it does not say what it was made with'
  const { evidence } = bundle
  if (!isMembers(evidence)) return 'it holds no evidence'
  const { window, people, projects, facts, findings, parameters } = evidence
  if (!isMembers(window) || !isDay(window.from) || !isDay(window.to)) return 'its window is not two days'
  if (!isMembers(parameters)) return 'its parameters are missing'
  if (!isList(people) || !isList(projects) || !isList(facts) || !isList(findings))
    return 'its people, projects, facts or findings are no lists'
  return (
    projects.map(projectIssue).find((issue) => issue !== undefined) ??
    facts.map(factIssue).find((issue) => issue !== undefined)
  )
}

function projectIssue(project: unknown): string | undefined {
  if (!isMembers(project) || typeof project.name !== 'string') return 'one of its projects has no name'
  const of = `its project ${project.name.slice(0, 60)}`
  if (typeof project.ref !== 'string' || !isText(project.head, revision)) return `${of} names no ref and head`
  if (project.main !== undefined && !isText(project.main, revision)) return `${of} names a main branch by no commit`
  if (!isList(project.missing)) return `${of} does not say what is missing`
  const { commits } = project
  if (!isMembers(commits) || !isMembers(commits.excluded)) return `${of} counts no commits`
  const counts = [commits.counted, ...exclusions.map((name) => (commits.excluded as Members)[name])]
  if (![commits.all, ...counts].every((count) => Number.isSafeInteger(count)))
    return `${of} has counts that are no whole numbers`
  if (!isList(project.people)) return `${of} has no list of people`
  return project.people.every(isPerson) ? undefined : `${of} has a person without commits by kind`
}

function isPerson(person: unknown): boolean {
  if (!isMembers(person) || !isMembers(person.commits)) return false
  return Object.entries(person.commits).every(
    ([nature, ids]) =>
      (natures as readonly string[]).includes(nature) && isList(ids) && ids.every((id) => isText(id, revision)),
  )
}

function factIssue(fact: unknown): string | undefined {
  return isMembers(fact) &&
    isText(fact.commit, revision) &&
    typeof fact.project === 'string' &&
    typeof fact.status === 'string'
    ? undefined
    : 'one of its facts names no commit, project and status'
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && value.length === 10 && day(value, {}) === undefined
}
