import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { fillFromPubliccode, readPubliccode } from '../receive/publiccode'
import { member } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

const about: SourceAbout = {
  id: 'publiccode',
  name: 'A publiccode.yml',
  publisher: 'Whoever keeps the file',
  home: 'https://yml.publiccode.tools/',
  addressMark: 'given',
  licence: 'NOASSERTION',
  tells: ['maintains', 'software'],
  lacks: ['siren', 'territory', 'size', 'offers', 'day', 'licence', 'history', 'other-software'],
  shape:
    'YAML of the publiccode.yml standard, 0.2 to 0.7: name, url, maintenance: { type: contract, contractors: [{ name, until, website }] }. Read in the standard and its example.',
  key: false,
  inclusion: 'The keeper of the software names who maintains it under a contract.',
  interests: ['Not stated in the data.'],
}

const reader: SourceReader = {
  about,
  async fill({ http, address, day, draft }) {
    const file = readPubliccode((await http.request(address)).text())
    if (member(file, 'publiccodeYmlVersion') === undefined) throw new ReceivedWrong('its answer is no publiccode.yml')
    fillFromPubliccode(draft(), file, { path: '', day })
  },
}

/** Who maintains one software under a contract that runs today, by the publiccode.yml at `address`. */
export function createPubliccode(options: SourceOptions & { readonly address: string }): PublicDirectory {
  checkInput('createPubliccode', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 130, (options) =>
  createPubliccode({ ...options, address: options.address ?? '' }),
)
