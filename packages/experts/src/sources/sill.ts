import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import type { DirectoryDraft } from '../receive/directory-draft'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { items, line, member } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

const about: SourceAbout = {
  id: 'sill',
  name: 'SILL (Catalogi)',
  publisher: 'DINUM',
  home: 'https://code.gouv.fr/sill/',
  address: 'https://code.gouv.fr/sill/api/v2/catalogi.json',
  addressMark: 'read in public code',
  licence: 'etalab-2.0',
  tells: ['offers', 'software'],
  lacks: ['territory', 'size', 'maintains', 'day', 'proof', 'other-software'],
  key: false,
  inclusion:
    'Software recommended to the French State; its providers come from CNLL and Comptoir du Libre, and some are known to be missing.',
  interests: ['Not stated in the data.'],
}

/** One array, in the shape of today or in the one before: told by its members, entry by entry. */
const reader: SourceReader = {
  about,
  async fill({ http, address, draft }) {
    const list = (await http.request(address)).json()
    if (!Array.isArray(list)) throw new ReceivedWrong('its answer is no list')
    const into = draft()
    for (const [index, entry] of list.entries()) {
      const today = member(entry, 'providers') !== undefined || member(entry, 'identifiers') !== undefined
      if (today) fillToday(into, entry, `/${index}`)
      else fillBefore(into, entry, `/${index}`)
    }
  },
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

/** The French State's recommended software with providers that it knows; some of those of its sources are known to be lost. */
export function createSill(options: SourceOptions = {}): PublicDirectory {
  checkInput('createSill', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 120, createSill)
