import { checkInput } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { nextPage } from '../receive/next-page'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { fillFromPubliccode, readPubliccode } from '../receive/publiccode'
import { member } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

const about: SourceAbout = {
  id: 'developers-italia',
  name: 'Developers Italia, catalogue of public software',
  publisher: 'Developers Italia',
  home: 'https://developers.italia.it/',
  address: 'https://api.developers.italia.it/v1',
  addressMark: 'read in public code',
  licence: 'NOASSERTION',
  tells: ['maintains', 'software'],
  lacks: ['siren', 'territory', 'size', 'offers', 'day', 'licence', 'history', 'other-software'],
  shape:
    'JSON pages { data: [{ url, publiccodeYml }], links: { next } } of at most 100 entries, each with a publiccode.yml as text. Read in the code and the description of the program.',
  key: false,
  inclusion: 'Public bodies publish software with a publiccode.yml; it names who maintains it under a contract.',
  interests: ['Not stated in the data.'],
}

/** Pages of 100 entries, each with its publiccode.yml as text. The Swiss catalogue runs the same program. */
const reader: SourceReader = {
  about,
  async fill({ http, address, maxPages, day, draft }) {
    const into = draft()
    const begin = `${address}/software`
    let page: string | undefined = `${begin}?page%5Bsize%5D=100`
    const seen = new Set<string>()
    for (let number = 0; page !== undefined; number += 1) {
      if (number >= maxPages) return into.leftOut('', `more than ${maxPages} pages; those after were not asked for`)
      seen.add(page)
      const answer = (await http.request(page)).json()
      const data = member(answer, 'data')
      if (!Array.isArray(data)) throw new ReceivedWrong('its answer has no data')
      for (const [index, entry] of data.entries()) {
        const file = readPubliccode(member(entry, 'publiccodeYml'))
        fillFromPubliccode(into, file, { path: `/${number}/${index}`, day, repository: member(entry, 'url') })
      }
      page = nextPage(member(member(answer, 'links'), 'next'), begin, seen)
    }
  },
}

/**
 * Who maintains public software under a contract that runs today, by the files of the Italian catalogue; another one that
 * runs the same program by `address`.
 */
export function createDevelopersItalia(options: SourceOptions = {}): PublicDirectory {
  checkInput('createDevelopersItalia', { options: [sourceOptionsInput, options] })
  return publicDirectory(reader, options)
}

export const source: ExpertSource = opensByName(about, 140, createDevelopersItalia)
