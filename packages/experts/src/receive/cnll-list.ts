import type { MakeDraft } from './directory-draft'
import { items, member } from './read-value'
import { ReceivedWrong } from './received-wrong'

/**
 * One array: software by its number in the SILL, and for each the firms with their SIREN. No pages, no day.
 * @throws ReceivedWrong
 */
export function fillFromCnll(list: unknown, draft: MakeDraft): void {
  if (!Array.isArray(list)) throw new ReceivedWrong('its answer is no list')
  const into = draft()
  for (const [index, entry] of list.entries()) {
    const sill = member(entry, 'sill_id')
    const software = into.software({ key: `sill-${String(sill)}`, name: member(entry, 'nom'), sill }, `/${index}`)
    if (software === undefined) continue
    for (const [at, firm] of items(member(entry, 'prestataires')).entries()) {
      const url = member(firm, 'url')
      const given = { key: url, name: member(firm, 'nom'), siren: member(firm, 'siren') }
      into.fact('offers', given, software, url, `/${index}/prestataires/${at}`)
    }
  }
}
