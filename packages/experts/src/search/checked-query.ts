import { anyText, type ExpertQuery, type Members, OseError } from '@opensource-experts/core'
import { normaliseName } from '../directory/normalise-name'
import { languageCode } from './language-code'
import { nutsCode } from './nuts-code'

/** A query that can be searched: every list there, codes in capitals, nothing twice. */
export interface CheckedQuery {
  readonly software: readonly string[]
  readonly skills: readonly string[]
  readonly languages: readonly string[]
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
    languages: { list: anyText },
    territories: { list: anyText },
    sizes: { list: anyText },
  },
}

const sizes = ['micro', 'small', 'medium', 'large']
const most = 50

/** @throws OseError `query-invalid` for a code that is no NUTS code or no language, an unknown size, and more than 50 terms of a kind. */
export function checkedQuery(query: ExpertQuery): CheckedQuery {
  const software = terms(query.software, 'software')
  const skills = terms(query.skills, 'skills')
  const languages = [...new Set(terms(query.languages, 'languages').map(languageCode))]
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
    // Asked only: queries of before keep their order.
    ...(languages.length > 0 ? [[...languages].sort()] : []),
  ])
  return { software, skills, languages, territories, sizes: asked, key }
}

function terms(list: readonly string[] | undefined, what: string): string[] {
  const found = (list ?? []).map((term) => term.trim())
  if (found.length > most) throw invalid(`it has more than ${most} ${what}`)
  if (found.some((term) => term === '' || term.length > 500)) throw invalid(`one of its ${what} is empty or too long`)
  return [...new Set(found)]
}

function invalid(why: string): OseError {
  return new OseError('query-invalid', `The expert query cannot be searched: ${why}. Correct the query.`)
}
