import { peopleIndex } from '../claims/people-index'
import { rulesVersion } from '../classify/nature-of'
import { idOf, projectFacts, scanProject } from '../collect/scan-project'
import { type Workshop, withProject } from '../collect/with-project'
import type { Evidence, ProjectEvidence } from '../model/bundle'
import type { Scan } from '../scan/scan'
import { atHead, orAtTip } from './at-head'
import { type Difference, differencesOf } from './differences'
import type { VerifyOptions } from './verify-options'

/** What anybody can check without the claims. */
export async function verifyHistories(
  evidence: Evidence,
  { repositories = {}, ...options }: VerifyOptions,
  workshop: Workshop,
): Promise<{ readonly differences: readonly Difference[]; readonly notChecked: readonly string[] }> {
  const differences = [
    ...differencesOf(evidence.parameters.rules, rulesVersion, '/evidence/parameters/rules'),
    ...creditedTwice(evidence),
  ]
  const notChecked: string[] = []
  for (const [at, stated] of evidence.projects.entries()) {
    const { people, ...facts } = stated
    const path = `/evidence/projects/${at}`
    const repository = repositories[stated.name] ?? stated.repository
    if (repository === undefined) {
      notChecked.push(stated.name)
      continue
    }
    const listed = [...listedCommits(stated, path), ...listedFacts(evidence, stated.name)]
    const watched = new Set(listed.map(({ id }) => id))
    const contents = !stated.missing.includes('file-contents')
    const found = await orAtTip((pinned) =>
      withProject(
        atHead({ name: stated.name, repository }, stated, undefined, pinned),
        workshop,
        options,
        async (open) => {
          const scanned = await scanProject(open, evidence.window, peopleIndex([]), watched, workshop)
          const again = projectFacts(stated.name, open, scanned, contents && !open.store.partial)
          return { again, scan: scanned.scan }
        },
      ),
    )
    const { repository: _, ...again } = found.again
    const { repository: __, ...told } = facts
    differences.push(
      ...differencesOf(told, again, path),
      ...commitDifferences(listed, found.scan),
      ...securityDifferences(stated, evidence, path, found.scan),
    )
  }
  return { differences, notChecked }
}

interface Listed {
  readonly path: string
  readonly identified: string
  readonly id: string
  readonly nature: string
}

function listedCommits({ people }: ProjectEvidence, path: string): Listed[] {
  return people.flatMap(({ commits }, person) =>
    Object.entries<readonly string[]>({ ...commits }).flatMap(([nature, ids]) =>
      ids.map((identified, at) => ({
        path: `${path}/people/${person}/commits/${nature}/${at}`,
        identified,
        id: idOf(identified),
        nature,
      })),
    ),
  )
}

function listedFacts({ facts }: Evidence, name: string): Listed[] {
  return facts.flatMap(({ project, status, commit, nature = '' }, at) =>
    project === name && status === 'confirmed'
      ? [{ path: `/evidence/facts/${at}/nature`, identified: nature, id: idOf(commit), nature }]
      : [],
  )
}

function commitDifferences(listed: readonly Listed[], { found }: Scan): Difference[] {
  return listed.flatMap(({ path, identified, id, nature }) => {
    const sorted = found.get(id)
    if (!sorted) return [{ path, stated: identified }]
    const is = 'nature' in sorted ? sorted.nature : sorted.exclusion
    return is === nature ? [] : [{ path, stated: nature, found: is }]
  })
}

/** Which of the credited commits, and of the facts, are about security. */
function securityDifferences(
  { name, people }: ProjectEvidence,
  { facts }: Evidence,
  path: string,
  { found }: Scan,
): Difference[] {
  const isSecurity = (identified: string) => {
    const sorted = found.get(idOf(identified))
    return sorted !== undefined && 'security' in sorted && sorted.security
  }
  return [
    ...people.flatMap(({ commits, security = [] }, at) => {
      const again = Object.values<readonly string[]>({ ...commits })
        .flat()
        .filter(isSecurity)
        .sort()
      return differencesOf(security, again, `${path}/people/${at}/security`)
    }),
    ...facts.flatMap(({ project, status, commit, security = false }, at) =>
      project === name && status === 'confirmed'
        ? differencesOf(security, isSecurity(commit), `/evidence/facts/${at}/security`)
        : [],
    ),
  ]
}

/** A commit is credited once in a bundle, whoever took part. */
function creditedTwice({ projects }: Evidence): Difference[] {
  const seen = new Set<string>()
  return projects.flatMap((project, at) =>
    listedCommits(project, `/evidence/projects/${at}`).flatMap(({ path, identified, id }) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ path, stated: identified }]
    }),
  )
}
