import { randomBytes } from 'node:crypto'
import { checkInput, defined, OseError } from '@opensource-experts/core'
import { claimsIssues, claimsShape } from '../claims/claims-input'
import { peopleIndex } from '../claims/people-index'
import { rulesVersion } from '../classify/nature-of'
import { canonical, digestOf, pseudonym } from '../digest/canonical'
import { findingsOf, findingsOnFacts } from '../gaming/findings'
import { version } from '../generated/version'
import { gitVersion } from '../git/run-git'
import type { Evidence, EvidenceBundle, EvidenceFinding, FactEvidence, ProjectEvidence } from '../model/bundle'
import type { Claims } from '../model/claims'
import type { ProofsAsked } from '../model/proof'
import { attest } from '../proof/attest'
import { claimProofs } from '../proof/claim-proofs'
import { provePeople } from '../proof/prove-people'
import { signingKeys } from '../proof/signing-keys'
import { askMemberships } from '../sources/ask-memberships'
import { loadDone, saveDone } from './checkpoint'
import { creditPeople } from './credit'
import { judgeFact } from './judge-facts'
import { notice } from './notice'
import { type EvidenceOptions, evidenceOptions, type ProofOptions } from './options'
import { idOf, projectFacts, scanProject } from './scan-project'
import { type Workshop, withProject, withWorkshop } from './with-project'

export interface CollectedEvidence {
  readonly bundle: EvidenceBundle
  /** Keep it apart from the bundle: who has both can tie people to it. */
  readonly salt: string
}

/**
 * Confirms or rejects what a tenderer claims, from the objects of git, and adds nothing. Reads each repository at one
 * commit, in a folder of its own that is removed.
 *
 * @throws OseError `input-invalid`; `git-missing`; for a repository, with `file` as it was claimed, `repository-refused`,
 * `repository-unavailable`, `repository-not-understood`, `repository-too-large`, `revision-not-found`.
 */
export async function collectEvidence(claims: Claims, options: EvidenceOptions = {}): Promise<CollectedEvidence> {
  checkInput('collectEvidence', {
    claims: [claimsShape, claims, () => claimsIssues(claims)],
    options: [evidenceOptions, options],
  })
  const salt = options.salt ?? randomBytes(32).toString('hex')
  return withWorkshop(options, async (workshop) => {
    const git = await gitVersion(workshop.run)
    const evidence = await evidenceOf(claims, salt, options, workshop)
    const made = {
      tool: '@opensource-experts/evidence',
      version,
      git,
      claims: pseudonym(salt, 'claims', canonical(claims)),
    }
    const names = evidence.people.map(({ person }) => person)
    const attested = options.proofs && (await asked(claims, names, options.proofs, options.signal))
    const bundle: EvidenceBundle = {
      schemaVersion: '1',
      made,
      evidence,
      ...(attested ? { attested } : {}),
      proofs: claimProofs(evidence, attested),
      notice,
      digest: digestOf(evidence),
    }
    return { bundle, salt }
  })
}

/** What others than git say on the day. */
async function asked(
  claims: Claims,
  names: readonly string[],
  { forges, tokens, ...options }: ProofOptions,
  signal: AbortSignal | undefined,
): Promise<ProofsAsked> {
  const { privateAddresses = false, fetch, resolve } = options
  const http = { privateAddresses, ...defined({ fetch, resolve }) }
  return {
    ...(await attest(claims, names, options, signal)),
    memberships: await askMemberships(claims, names, { http, ...defined({ forges, tokens, signal }) }),
  }
}

/**
 * The part of a bundle that its digest covers. The claims were checked.
 *
 * @param withoutContents projects whose file contents are left aside, as they were when a bundle was made.
 */
export async function evidenceOf(
  claims: Claims,
  salt: string,
  options: EvidenceOptions,
  workshop: Workshop,
  withoutContents: ReadonlySet<string> = new Set(),
): Promise<Evidence> {
  const names = claims.people.map(({ id }) => pseudonym(salt, 'person', id))
  const people = peopleIndex(claims.people)
  const taken = new Set<string>()
  const replaced = new Set<string>()
  const projects: ProjectEvidence[] = []
  const facts: FactEvidence[] = []
  const findings: EvidenceFinding[] = []
  const domains = [...(claims.tenderer.domains ?? [])].map((domain) => domain.toLowerCase()).sort()
  const withKeys = claims.people.some(({ keys = [] }) => keys.length > 0)
  const keys = withKeys ? await signingKeys(claims, workshop.folder, workshop.run) : undefined
  const done = [...(await loadDone(options.checkpoint, claims, salt))]
  for (const before of done) {
    projects.push(before.project)
    facts.push(...before.facts)
    findings.push(...before.findings)
    for (const id of creditedIds(before.project)) taken.add(id)
    for (const digest of before.replaced) replaced.add(digest)
  }
  for (const project of claims.projects.slice(done.length)) {
    options.log?.(project.name)
    const asked = (claims.facts ?? []).filter((fact) => fact.project === project.name)
    await withProject(project, workshop, options, async (open) => {
      const scanned = await scanProject(
        open,
        claims.window,
        people,
        new Set(asked.map(({ commit }) => commit)),
        workshop,
      )
      const before = new Set(taken)
      const credited = await creditPeople(names, scanned, open, people, claims.window, taken, workshop.run)
      const contents = !open.store.partial && !withoutContents.has(project.name)
      const evidence = { ...projectFacts(project.name, open, scanned, contents), people: credited }
      const judged = asked.map((fact) => {
        const at = claims.people.findIndex(({ id }) => id === fact.person)
        return judgeFact(fact, at, names[at] ?? '', scanned.scan, before)
      })
      const { scan, changes } = scanned
      const about = { claims, names, evidence, scan, open, run: workshop.run, before, changes, contents }
      const questions = await findingsOf({ ...about, changesBefore: replaced })
      const proved = await provePeople(about, scanned.files, judged, domains, keys)
      projects.push(proved.project)
      facts.push(...proved.facts)
      findings.push(...questions)
      for (const digest of changes.values()) replaced.add(digest)
      done.push({ ...proved, findings: questions, replaced: [...changes.values()] })
    }).catch((error: unknown) => Promise.reject(naming(error, project.repository)))
    await saveDone(options.checkpoint, claims, salt, done)
  }
  findings.push(...findingsOnFacts(facts))
  return {
    window: { from: claims.window.from, to: claims.window.to },
    parameters: {
      rules: rulesVersion,
      date: 'author',
      merges: 'apart',
      emptyCommits: 'excluded',
      renames: 'as-two-paths',
      coAuthors: 'credited-where-the-author-is-not-claimed',
      domains,
    },
    people: claims.people.map(({ emails, from, to }, at) => ({
      person: names[at] ?? '',
      addresses: emails.map((email) => pseudonym(salt, 'address', email.toLowerCase())).sort(),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    projects,
    facts,
    findings,
  }
}

/** Full ids of the commits that people of a project are credited with. */
function creditedIds({ people }: ProjectEvidence): string[] {
  return people.flatMap(({ commits }) => Object.values(commits).flatMap((ids) => (ids as readonly string[]).map(idOf)))
}

/** Which of the repositories it was. Credentials in its address were refused, and stand in no error. */
function naming(error: unknown, repository: string): unknown {
  if (!OseError.isInstance(error) || error.file !== undefined) return error
  const { code, message, facts, cause } = error
  return new OseError(code, message, { file: repository.replace(/\/\/[^/@]*@/, '//'), facts, cause })
}
