import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { fillFromSill } from '../receive/sill-list'
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
  shape:
    'A JSON list, in the shape of today { id, name by language, providers, identifiers: [{ additionalType, value }] } or in the one before { softwareId, softwareName, serviceProviders }, told entry by entry. Read in the code of Catalogi; the list of 27 January 2022 was read whole.',
  key: false,
  inclusion:
    'Software recommended to the French State; its providers come from CNLL and Comptoir du Libre, and some are known to be missing.',
  interests: ['Not stated in the data.'],
}

const reader: SourceReader = {
  about,
  async fill({ http, address, draft }) {
    fillFromSill((await http.request(address)).json(), draft)
  },
}

/** The French State's recommended software with providers that it knows; some of those of its sources are known to be lost. */
export function createSill(options: SourceOptions = {}): PublicDirectory {
  checkInput('createSill', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 120, createSill)
