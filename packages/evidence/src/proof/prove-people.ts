import { type AboutProject, creditedTo } from '../gaming/about-project'
import type { ReadFile } from '../git/read-maintainers'
import type { FactEvidence, PersonEvidence, ProjectEvidence } from '../model/bundle'
import { type SignatureCounts, type SignatureState, signatureStates } from '../model/proof'
import { checkSignatures } from './check-signatures'
import { linesNaming } from './maintainers-lines'
import type { SigningKeys } from './signing-keys'

/** Signatures that are looked at for each person and project: each starts a program or two. */
const mostSignatures = 200

/** What git itself says of who somebody is: the domain of the address, signatures, and the files of the project. */
export async function provePeople(
  {
    claims,
    evidence,
    open,
    run,
    scan,
    before,
  }: Pick<AboutProject, 'claims' | 'evidence' | 'open' | 'run' | 'scan' | 'before'>,
  files: readonly ReadFile[],
  facts: readonly FactEvidence[],
  domains: readonly string[],
  keys: SigningKeys | undefined,
): Promise<{ readonly project: ProjectEvidence; readonly facts: readonly FactEvidence[] }> {
  const named = new Set(facts.flatMap(({ status, commit }) => (status === 'confirmed' ? [commit] : [])))
  const written = claims.people.map((_, at) => creditedTo({ scan, before }, at).filter(({ asCoAuthor }) => !asCoAuthor))
  const signers = new Map<string, number>()
  for (const [person, commits] of written.entries()) {
    if ((claims.people[person]?.keys?.length ?? 0) === 0) continue
    const isNamed = (id: string) => Number([...named].some((commit) => commit.endsWith(id)))
    const sorted = [...commits].sort(
      (a, b) => isNamed(b.id) - isNamed(a.id) || b.authored - a.authored || (a.id < b.id ? -1 : 1),
    )
    for (const { id } of sorted.slice(0, mostSignatures)) signers.set(id, person)
  }
  const states = keys ? await checkSignatures(open.reader, signers, keys, run) : new Map<string, SignatureState>()
  const host = hostOf(claims.projects.find(({ name }) => name === evidence.name)?.repository ?? '')
  const people = evidence.people.map((each, at): PersonEvidence => {
    const claimed = claims.people[at]
    if (!claimed) return each
    const commits = written[at] ?? []
    const own = [...signers].filter(([, person]) => person === at).flatMap(([id]) => states.get(id) ?? [])
    const upstream = files.flatMap(({ path, text }) =>
      text ? linesNaming(path, text.toString('utf8'), claimed, host) : [],
    )
    return {
      ...each,
      underDomains: underDomains(commits, domains),
      ...((claimed.keys?.length ?? 0) > 0 ? { signatures: countsOf(own) } : {}),
      upstream,
    }
  })
  return {
    project: { ...evidence, people },
    facts: facts.map((fact) => {
      const state = states.get(fact.commit.replace(/^swh:1:rev:/, ''))
      return fact.status === 'confirmed' && state !== undefined ? { ...fact, signature: state } : fact
    }),
  }
}

function underDomains(commits: readonly { readonly address: string }[], domains: readonly string[]) {
  const counts = new Map<string, number>()
  // The longest fits best: a part of a firm may have a domain below that of the firm.
  const sorted = [...domains].sort((a, b) => b.length - a.length)
  for (const { address } of commits) {
    const of = address.slice(address.lastIndexOf('@') + 1)
    const domain = sorted.find((one) => of === one || of.endsWith(`.${one}`))
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function countsOf(states: readonly SignatureState[]): SignatureCounts {
  const [good = 0, otherKey = 0, invalid = 0, unsigned = 0] = signatureStates.map(
    (state) => states.filter((one) => one === state).length,
  )
  return { looked: states.length, good, otherKey, invalid, unsigned }
}

/** Undefined for a local path. */
function hostOf(repository: string): string | undefined {
  return URL.canParse(repository) ? new URL(repository).host : undefined
}
