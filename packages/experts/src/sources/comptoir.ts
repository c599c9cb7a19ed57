import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { isoDay, items, line, member } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

const about: SourceAbout = {
  id: 'comptoir',
  name: 'Comptoir du Libre',
  publisher: 'ADULLACT',
  home: 'https://comptoir-du-libre.org/',
  address: 'https://comptoir-du-libre.org/public/export/comptoir-du-libre_export_v1.json',
  addressMark: 'read in public code',
  licence: 'NOASSERTION',
  tells: ['offers', 'software'],
  lacks: ['siren', 'territory', 'size', 'maintains', 'licence', 'proof'],
  key: false,
  inclusion: 'Not stated in the data: providers and users of a software are declared on the site.',
  interests: ['Not stated in the data.'],
}

/** One document with the day of the export. An absent identifier is an empty list there, and `member` reads it as absent. */
const reader: SourceReader = {
  about,
  async fill({ http, address, draft }) {
    const answer = (await http.request(address)).json()
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
  },
}

/** Who offers services for a software, as declared on the Comptoir du Libre: names and websites, no public number. */
export function createComptoir(options: SourceOptions = {}): PublicDirectory {
  checkInput('createComptoir', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 110, createComptoir)
