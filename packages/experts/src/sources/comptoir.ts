import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { fillFromComptoir } from '../receive/comptoir-export'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
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
  shape:
    'A JSON document { date_of_export, softwares: [{ id, url, name, external_resources, providers: [{ id, name, type, external_resources }] }] }, in which an absent identifier is an empty list. Read in the code of Catalogi (codegouvfr), which asks it.',
  key: false,
  inclusion: 'Not stated in the data: providers and users of a software are declared on the site.',
  interests: ['Not stated in the data.'],
}

const reader: SourceReader = {
  about,
  async fill({ http, address, draft }) {
    fillFromComptoir((await http.request(address)).json(), draft)
  },
}

/** Who offers services for a software, as declared on the Comptoir du Libre: names and websites, no public number. */
export function createComptoir(options: SourceOptions = {}): PublicDirectory {
  checkInput('createComptoir', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 110, createComptoir)
