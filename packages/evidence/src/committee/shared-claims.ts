import { checkInput, type Members, someText } from '@opensource-experts/core'
import { idOf } from '../collect/scan-project'
import { type EvidenceBundle, natures } from '../model/bundle'
import { bundleShape } from './bundle-shape'

/** The bundle of one tenderer of a procedure. */
export interface TenderedBundle {
  /** Id of the tender. */
  readonly tender: string
  readonly bundle: EvidenceBundle
}

/** Commits that several tenderers claim. A question: a person may lawfully be named by several, such as a subcontractor. */
export interface SharedClaim {
  /** In the order in which they were given. */
  readonly tenders: readonly string[]
  /** Names of the project, as each of them has it. */
  readonly projects: readonly string[]
  readonly count: number
  /** The first hundred, as bare ids. */
  readonly commits: readonly string[]
}

const most = 100

const tendered: Members = { members: { tender: someText, bundle: bundleShape }, required: ['tender', 'bundle'] }

/**
 * What more than one tenderer of a procedure is credited with, by the ids of the commits: people stand in each bundle under
 * another secret, and are not compared. Nothing is taken from anybody: the tenderers are asked.
 *
 * @throws OseError `input-invalid`.
 */
export function sharedClaims(bundles: readonly TenderedBundle[]): readonly SharedClaim[] {
  checkInput('sharedClaims', { bundles: [{ list: tendered }, bundles, () => idsTwice(bundles)] })
  const owners = new Map<string, { readonly tenders: string[]; readonly projects: string[] }>()
  for (const { tender, bundle } of bundles)
    for (const { name, commit } of creditedIn(bundle)) {
      const known = owners.get(commit) ?? { tenders: [], projects: [] }
      owners.set(commit, known)
      if (!known.tenders.includes(tender)) known.tenders.push(tender)
      if (!known.projects.includes(name)) known.projects.push(name)
    }
  const shared = new Map<string, SharedClaim & { readonly commits: string[]; count: number }>()
  for (const [commit, { tenders, projects }] of owners) {
    if (tenders.length < 2) continue
    const key = JSON.stringify([tenders, projects])
    const claim = shared.get(key) ?? { tenders, projects, count: 0, commits: [] }
    shared.set(key, claim)
    claim.count += 1
    if (claim.commits.length < most) claim.commits.push(commit)
  }
  return [...shared.values()]
}

function creditedIn({ evidence }: EvidenceBundle) {
  return [
    ...evidence.projects.flatMap(({ name, people }) =>
      people.flatMap(({ commits }) =>
        natures.flatMap((nature) => (commits[nature] ?? []).map((id) => ({ name, commit: idOf(id) }))),
      ),
    ),
    ...evidence.facts.flatMap(({ status, project, commit }) =>
      status === 'confirmed' ? [{ name: project, commit: idOf(commit) }] : [],
    ),
  ]
}

function idsTwice(bundles: readonly TenderedBundle[]) {
  const seen = new Set<string>()
  return bundles.flatMap(({ tender }, at) => {
    const again = seen.has(tender)
    seen.add(tender)
    const message = 'stands there before; each tender has one bundle'
    return again
      ? [{ code: 'duplicate-id', path: `/${at}/tender`, message, expected: 'another id', found: `"${tender}"` }]
      : []
  })
}
