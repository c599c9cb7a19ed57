import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { fillFromCnll } from '../receive/cnll-list'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

const about: SourceAbout = {
  id: 'cnll',
  name: 'CNLL directory, providers by software of the SILL',
  publisher: 'CNLL',
  home: 'https://annuaire.cnll.fr/',
  address: 'https://annuaire.cnll.fr/api/prestataires-sill.json',
  addressMark: 'read in public code',
  licence: 'NOASSERTION',
  tells: ['offers', 'software'],
  lacks: ['other-software', 'territory', 'size', 'maintains', 'day', 'licence', 'proof'],
  shape:
    'A JSON list of { nom, sill_id, prestataires: [{ nom, siren, url }] }, without pages. Read in the code of Catalogi (codegouvfr), which asks it.',
  key: false,
  inclusion: 'Not stated in the data: firms say of themselves what they offer.',
  interests: ['CNLL is a union of associations of firms; those listed may be members of one.'],
}

const reader: SourceReader = {
  about,
  async fill({ http, address, draft }) {
    fillFromCnll((await http.request(address)).json(), draft)
  },
}

/**
 * Who says to offer services for a software of the SILL, with SIREN, by the CNLL. It knows no other software, and its data
 * state neither licence nor day: the day of asking stands on each fact.
 */
export function createCnll(options: SourceOptions = {}): PublicDirectory {
  checkInput('createCnll', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 100, createCnll)
