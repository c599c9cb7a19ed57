import type { MakeDraft } from './directory-draft'
import { isoDay, items, line, member } from './read-value'
import { ReceivedWrong } from './received-wrong'

/**
 * One document with the day of the export. An absent identifier is an empty list there, and `member` reads it as absent.
 * @throws ReceivedWrong
 */
export function fillFromComptoir(answer: unknown, draft: MakeDraft): void {
  const list = member(answer, 'softwares')
  if (!Array.isArray(list)) throw new ReceivedWrong('its answer has no list of softwares')
  const into = draft(isoDay(member(answer, 'date_of_export')))
  for (const [index, entry] of list.entries()) {
    const path = `/softwares/${index}`
    const known = member(entry, 'external_resources')
    const software = into.software(
      {
        key: `comptoir-${String(member(entry, 'id'))}`,
        name: member(entry, 'name'),
        repository: member(known, 'repository'),
        wikidata: member(member(known, 'wikidata'), 'id'),
        sill: member(member(known, 'sill'), 'id'),
      },
      path,
    )
    if (software === undefined) continue
    for (const [at, provider] of items(member(entry, 'providers')).entries()) {
      // Firms, and no private person.
      if (/person|individual|particulier/iu.test(line(member(provider, 'type')) ?? '')) continue
      const website = member(member(provider, 'external_resources'), 'website')
      const given = {
        key: `comptoir-firm-${String(member(provider, 'id'))}`,
        name: member(provider, 'name'),
        website,
      }
      into.fact('offers', given, software, member(entry, 'url'), `${path}/providers/${at}`)
    }
  }
}
