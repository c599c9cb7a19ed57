import { directoryLimits } from '../directory/directory-limits'
import { yamlDocument, yamlValue } from '../directory/yaml-document'
import type { DirectoryDraft } from './directory-draft'
import { isoDay, items, line, member } from './read-value'

const limits = { ...directoryLimits, depth: 32 }
const most = 1_000_000

/**
 * Software and contractors of one publiccode.yml, of the standard 0.2 to 0.7. A contractor is kept where the maintenance is
 * by contract (`maintenance.type`, else nobody may be named) and its contract has not ended before `day`.
 */
export function fillFromPubliccode(
  into: DirectoryDraft,
  file: unknown,
  { path, day, repository }: { readonly path: string; readonly day: string; readonly repository?: unknown },
): void {
  if (member(file, 'publiccodeYmlVersion') === undefined) {
    into.leftOut(path, 'is no publiccode.yml')
    return
  }
  const url = member(file, 'url') ?? repository
  const aliases = Object.values(member(file, 'description') ?? {}).map((each) => member(each, 'localisedName'))
  const software = into.software({ key: url, name: member(file, 'name'), aliases, repository: url }, path)
  const maintenance = member(file, 'maintenance')
  if (software === undefined || member(maintenance, 'type') !== 'contract') return
  for (const [at, contractor] of items(member(maintenance, 'contractors')).entries()) {
    const place = `${path}/maintenance/contractors/${at}`
    const until = isoDay(member(contractor, 'until'))
    if (until === undefined) into.leftOut(place, 'the contract has no last day')
    else if (until >= day) {
      const website = member(contractor, 'website')
      const firm = { key: website ?? line(member(contractor, 'name')), name: member(contractor, 'name'), website }
      into.fact('maintains', firm, software, url, place)
    }
  }
}

/** The value of a publiccode.yml; undefined where it cannot be read. */
export function readPubliccode(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > most) return undefined
  try {
    return yamlValue(yamlDocument(text), limits, undefined)
  } catch {
    // What is wrong is said by the caller, who knows the place.
    return undefined
  }
}
