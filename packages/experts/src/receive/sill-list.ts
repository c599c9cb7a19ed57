import type { DirectoryDraft, MakeDraft } from './directory-draft'
import { items, line, member } from './read-value'
import { ReceivedWrong } from './received-wrong'

/**
 * One array, in the shape of today or in the one before: told by its members, entry by entry.
 * @throws ReceivedWrong
 */
export function fillFromSill(list: unknown, draft: MakeDraft): void {
  if (!Array.isArray(list)) throw new ReceivedWrong('its answer is no list')
  const into = draft()
  for (const [index, entry] of list.entries()) {
    const today = member(entry, 'providers') !== undefined || member(entry, 'identifiers') !== undefined
    if (today) fillToday(into, entry, `/${index}`)
    else fillBefore(into, entry, `/${index}`)
  }
}

/** `id`, `name`, `providers` and `identifiers` in the manner of schema.org. */
function fillToday(into: DirectoryDraft, entry: unknown, path: string): void {
  const names = namesOf(member(entry, 'name'))
  const known = items(member(entry, 'identifiers'))
  const software = into.software(
    {
      key: `sill-${String(member(entry, 'id'))}`,
      name: names[0],
      aliases: names.slice(1),
      repository: member(entry, 'codeRepositoryUrl'),
      wikidata: identifier(known, 'wikidata'),
      sill: member(entry, 'id'),
    },
    path,
  )
  if (software === undefined) return
  for (const [at, provider] of items(member(entry, 'providers')).entries()) {
    if (member(provider, '@type') === 'Person') continue
    const siren = identifier(items(member(provider, 'identifiers')), 'siren')
    const website = member(provider, 'url')
    const given = { key: website ?? member(provider, 'name'), name: member(provider, 'name'), siren, website }
    into.fact('offers', given, software, undefined, `${path}/providers/${at}`)
  }
}

/** Members that begin with `software`, and providers by their directory; the list of 2022 has names with an underscore. */
function fillBefore(into: DirectoryDraft, entry: unknown, path: string): void {
  const id =
    member(entry, 'softwareId') ?? member(entry, 'softwareSillId') ?? member(entry, '_id') ?? member(entry, 'id')
  const name = member(entry, 'softwareName') ?? member(entry, '_name') ?? member(entry, 'name')
  const software = into.software(
    {
      key: `sill-${String(id)}`,
      name: namesOf(name)[0],
      repository: member(entry, 'codeRepositoryUrl'),
      wikidata: member(entry, 'wikidataId'),
      sill: id,
    },
    path,
  )
  if (software === undefined) return
  for (const list of ['serviceProviders', 'annuaireCnllServiceProviders'])
    for (const [at, provider] of items(member(entry, list)).entries()) {
      const page = member(provider, 'cnllUrl') ?? member(provider, 'cdlUrl') ?? member(provider, 'url')
      const website = member(provider, 'website')
      const given = { key: website ?? page, name: member(provider, 'name'), siren: member(provider, 'siren'), website }
      into.fact('offers', given, software, page, `${path}/${list}/${at}`)
    }
}

/** A name, or names by language. */
function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [line(value) ?? []].flat()
  const languages = Object.keys(value).sort((a, b) => Number(b === 'fr') - Number(a === 'fr'))
  return [...new Set(languages.flatMap((language) => line(member(value, language)) ?? []))]
}

/** The value of the identifier of a kind, wherever its kind is written. */
function identifier(list: readonly unknown[], kind: string): unknown {
  const found = list.find((each) =>
    [member(each, 'additionalType'), member(each, 'name'), member(each, 'propertyID')].some(
      (text) => typeof text === 'string' && text.toLowerCase() === kind,
    ),
  )
  return member(found, 'value')
}
