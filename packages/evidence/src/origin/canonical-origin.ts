import { anyText, checkInput, day, defined, type Members, someText } from '@opensource-experts/core'
import { placeKey } from './place-key'

/** What a source says of where a software is developed. */
export interface OriginStatement {
  /** Who says so: an id of a source, such as `sill`. */
  readonly by: string
  readonly repository: string
  /** ISO 8601 day on which it said so. */
  readonly date?: string
  /** Of its data, as it states it. */
  readonly licence?: string
}

export interface OriginPlace {
  /** As the first of its statements writes it. */
  readonly repository: string
  readonly isClaimed: boolean
  readonly statements: readonly OriginStatement[]
}

/**
 * `stated`: all who say something name the claimed place. `elsewhere`: all name one other place. `disputed`: they do not agree.
 * `unknown`: nobody says anything; that is nothing against the claim.
 */
export interface CanonicalOrigin {
  readonly project: string
  readonly claimed: string
  readonly state: 'stated' | 'elsewhere' | 'disputed' | 'unknown'
  /** The claimed place first where it is stated, then by how many sources name them. */
  readonly places: readonly OriginPlace[]
  /** Statements whose address cannot be read as one of a repository. */
  readonly unread: readonly OriginStatement[]
}

const projectInput: Members = {
  members: { name: someText, repository: someText },
  required: ['name', 'repository'],
  open: true,
}
const statement: Members = {
  members: { by: someText, repository: anyText, date: day, licence: anyText },
  required: ['by', 'repository'],
}

/**
 * Where a software is really developed, by what sources say, beside what is claimed. Nothing is decided: who disagrees is shown. Sources
 * may copy from each other, so their number proves nothing.
 *
 * @throws OseError `input-invalid`.
 */
export function canonicalOrigin(
  project: { readonly name: string; readonly repository: string },
  statements: readonly OriginStatement[],
): CanonicalOrigin {
  checkInput('canonicalOrigin', { project: [projectInput, project], statements: [{ list: statement }, statements] })
  const claimed = placeKey(project.repository)
  const places = new Map<string, OriginStatement[]>()
  const unread: OriginStatement[] = []
  for (const one of statements) {
    const { by, repository, date, licence } = one
    const key = placeKey(repository)
    const kept = { by, repository, ...defined({ date, licence }) }
    if (key === undefined) unread.push(kept)
    else places.set(key, [...(places.get(key) ?? []), kept])
  }
  const sorted = [...places].sort(
    ([a, of], [b, other]) =>
      Number(b === claimed) - Number(a === claimed) || sourcesOf(other) - sourcesOf(of) || (a < b ? -1 : 1),
  )
  const state =
    places.size === 0 ? 'unknown' : places.size > 1 ? 'disputed' : sorted[0]?.[0] === claimed ? 'stated' : 'elsewhere'
  return {
    project: project.name,
    claimed: project.repository,
    state,
    places: sorted.map(([key, of]) => ({
      repository: of[0]?.repository ?? '',
      isClaimed: key === claimed,
      statements: of,
    })),
    unread,
  }
}

function sourcesOf(statements: readonly OriginStatement[]): number {
  return new Set(statements.map(({ by }) => by)).size
}
