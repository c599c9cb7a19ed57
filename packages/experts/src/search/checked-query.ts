import { anyText, type ExpertQuery, isNuts, type Members, OseError } from '@opensource-experts/core'
import { normaliseName } from '../directory/normalise-name'

/** A query that can be searched: every list there, codes in capitals, nothing twice. */
export interface CheckedQuery {
  readonly software: readonly string[]
  readonly skills: readonly string[]
  readonly territories: readonly string[]
  readonly sizes: readonly string[]
  /** The query in one form whatever its spelling and order: seed of the order of results. */
  readonly key: string
}

/** A query as it is given; what stands in its lists has errors of its own. */
export const queryInput: Members = {
  members: {
    software: { list: anyText },
    skills: { list: anyText },
    territories: { list: anyText },
    sizes: { list: anyText },
  },
}

const sizes = ['micro', 'small', 'medium', 'large']
const most = 50

/** @throws OseError `query-invalid` for a code that is no NUTS code, an unknown size, and more than 50 terms of a kind. */
export function checkedQuery(query: ExpertQuery): CheckedQuery {
  const software = terms(query.software, 'software')
  const skills = terms(query.skills, 'skills')
  const territories = terms(query.territories, 'territories').map(nutsCode)
  const asked = terms(query.sizes, 'sizes')
  const unknown = asked.find((size) => !sizes.includes(size))
  if (unknown !== undefined) throw invalid(`the size "${unknown}" is not one of ${sizes.join(', ')}`)
  const names = (list: readonly string[]) => [...new Set(list.map(normaliseName))].sort()
  const key = JSON.stringify([
    names(software),
    names(skills),
    [...new Set(territories)].sort(),
    [...new Set(asked)].sort(),
  ])
  return { software, skills, territories, sizes: asked, key }
}

function terms(list: readonly string[] | undefined, what: string): string[] {
  const found = (list ?? []).map((term) => term.trim())
  if (found.length > most) throw invalid(`it has more than ${most} ${what}`)
  if (found.some((term) => term === '' || term.length > 500)) throw invalid(`one of its ${what} is empty or too long`)
  return [...new Set(found)]
}

/** In capitals, with EL and UK. @throws OseError `query-invalid` */
export function nutsCode(term: string): string {
  const code = term.toUpperCase()
  // "Lyon" has the length of a code and is a place.
  if (!isNuts(code))
    throw invalid(
      `"${term.slice(0, 60)}" is no NUTS code such as FRK26; names of places are not searched: look up the code of the place, or give that of its country`,
    )
  // ISO 3166 writes GR and GB where NUTS writes EL and UK.
  return code.replace(/^GR/, 'EL').replace(/^GB/, 'UK')
}

function invalid(why: string): OseError {
  return new OseError('query-invalid', `The expert query cannot be searched: ${why}. Correct the query.`)
}
