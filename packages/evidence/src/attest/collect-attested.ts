import { randomBytes } from 'node:crypto'
import { type ActivityKind, checkInput, defined, type EvidenceSource, OseError } from '@opensource-experts/core'
import { claimsIssues, claimsShape } from '../claims/claims-input'
import { notice } from '../collect/notice'
import { canonical, digestOf, pseudonym } from '../digest/canonical'
import { version } from '../generated/version'
import type { ClaimedProject, Claims } from '../model/claims'
import { programOf } from '../sources/forge-programs'
import { createForgejo } from '../sources/forgejo'
import { createGitHub } from '../sources/github'
import { createGitLab } from '../sources/gitlab'
import { type AttestedEvidence, type AttestedProject, activityKinds } from './attested'
import { type AttestedOptions, attestedOptions } from './attested-options'
import { collectResponses } from './collect-responses'
import { failureOf } from './failure-of'
import { parseAttested } from './parse-attested'
import { placeOfProject } from './place-of-project'
import { allKinds, emptyKind, Tally } from './tally'

export interface CollectedAttested {
  readonly attested: AttestedEvidence
  /** Keep it apart, as that of the bundle. */
  readonly salt: string
}

const makers = { github: createGitHub, gitlab: createGitLab, forgejo: createForgejo }

/**
 * Reviews, issues and releases of the claimed accounts, as the platforms of the claimed projects attest them. One that does not
 * answer is `unavailable` or `partial` and says why; the others are not harmed.
 *
 * @throws OseError `input-invalid`; `attested-invalid` where `before` is of other claims, or of another salt; the signal's reason.
 */
export async function collectAttested(claims: Claims, options: AttestedOptions = {}): Promise<CollectedAttested> {
  checkInput('collectAttested', {
    claims: [claimsShape, claims, () => claimsIssues(claims)],
    options: [attestedOptions, options],
  })
  const { salt = randomBytes(32).toString('hex'), before, signal } = options
  const code = pseudonym(salt, 'claims', canonical(claims))
  const earlier = before && ofSameClaims(parseAttested(before), code)
  const done: AttestedProject[] = []
  const whole = (projects: readonly AttestedProject[]): AttestedEvidence => {
    const attested = { window: { from: claims.window.from, to: claims.window.to }, projects }
    const made = { tool: '@opensource-experts/evidence', version, claims: code }
    const basis = 'attested-by-the-platform'
    return { schemaVersion: '1', basis, made, attested, notice, digest: digestOf(attested) }
  }
  for (const project of claims.projects) {
    signal?.throwIfAborted()
    options.log?.(project.name)
    const known = earlier?.attested.projects.find(({ name }) => name === project.name)
    const keep = (soFar: AttestedProject) => options.keep?.(whole([...done, soFar]))
    done.push(await attestedProject(project, claims, salt, known, options, keep))
  }
  return { attested: whole(done), salt }
}

function ofSameClaims(before: AttestedEvidence, code: string): AttestedEvidence {
  if (before.made.claims === code) return before
  throw new OseError(
    'attested-invalid',
    'What was attested before is of other claims, or was made with another secret. Give the claims and the secret of then, or begin anew.',
  )
}

async function attestedProject(
  { name, repository }: ClaimedProject,
  claims: Claims,
  salt: string,
  before: AttestedProject | undefined,
  options: AttestedOptions,
  keep: (soFar: AttestedProject) => void,
): Promise<AttestedProject> {
  const place = placeOfProject(repository)
  const source = place && sourceOf(place.host, options)
  if (!place || !source) {
    const reason = place
      ? `it is not known which program ${place.host} runs; name it to have it asked.`
      : 'its repository is at no public https address.'
    return {
      name,
      ...defined({ repository: place && repository }),
      kinds: allKinds(emptyKind('not-asked', reason)),
      people: [],
    }
  }
  const tally = new Tally(claims, salt, place.host, before)
  const asked = new Date((options.http?.now ?? Date.now)()).toISOString().slice(0, 10)
  let { responses } = before ?? {}
  const soFar = (): AttestedProject => ({
    ...{ name, repository, source: source.id, attestedBy: source.attestedBy, asked },
    kinds: structuredClone(tally.kinds),
    ...defined({ responses }),
    people: tally.people(),
  })
  for (const kind of activityKinds)
    if (tally.kinds[kind].status !== 'whole')
      await everyPage(source, place.project, kind, tally, claims, options, () => keep(soFar()))
  if (options.responses)
    responses = await collectResponses(source, place.project, claims.window, responses, options, (found) => {
      responses = found
      keep(soFar())
    })
  return soFar()
}

function sourceOf(
  host: string,
  { sources, forges, tokens, http, mostWaitMs, signal }: AttestedOptions,
): EvidenceSource | undefined {
  const given = sources && Object.hasOwn(sources, host) ? sources[host] : undefined
  if (given) return given
  const program = programOf(host, forges)
  const token = tokens && Object.hasOwn(tokens, host) ? tokens[host] : undefined
  return (
    program && makers[program]({ host, ...defined({ token, mostWaitMs, http: { ...http, ...defined({ signal }) } }) })
  )
}

async function everyPage(
  source: EvidenceSource,
  project: string,
  kind: ActivityKind,
  tally: Tally,
  { window: { from, to } }: Claims,
  { signal, mostPages = 10_000, log }: AttestedOptions,
  keep: () => void,
): Promise<void> {
  const { kinds } = tally
  kinds[kind].status = 'partial'
  for (let pages = 0; pages < mostPages; pages += 1) {
    const cursor = kinds[kind].next
    try {
      const page = await source.activities({ project, kind, from, to }, defined({ cursor, signal }))
      tally.add(kind, page)
    } catch (error) {
      signal?.throwIfAborted()
      // Nothing was read and nothing follows from an earlier call: it is not known at all.
      const read = cursor !== undefined
      kinds[kind] = { ...kinds[kind], status: read ? 'partial' : 'unavailable', ...failureOf(error) }
      return
    }
    if (kinds[kind].next === undefined) {
      kinds[kind].status = 'whole'
      keep()
      return
    }
    if (pages % 10 === 9) log?.(`${kind}, page ${pages + 1}`)
    keep()
  }
  kinds[kind] = { ...kinds[kind], status: 'partial', reason: `it has more than ${mostPages} pages.` }
}
