import { checkInput, OseError } from '@opensource-experts/core'
import PQueue from 'p-queue'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { opensByName } from '../receive/opens-by-name'
import { type PublicDirectory, publicDirectory, type SourceReader } from '../receive/public-directory'
import { fillFromPubliccode } from '../receive/publiccode'
import { items, line, member } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

const about: SourceAbout = {
  id: 'netherlands',
  name: 'OSS register of the Netherlands',
  publisher: 'developer.overheid.nl',
  home: 'https://developer.overheid.nl/',
  address: 'https://api.developer.overheid.nl/oss-register/v1',
  addressMark: 'read in public code',
  licence: 'NOASSERTION',
  tells: ['maintains', 'software'],
  lacks: ['siren', 'territory', 'size', 'offers', 'day', 'licence', 'history', 'other-software'],
  shape:
    'A JSON list of repositories in pages, then a detail for each with its publicCode as data. Read in the description of the register, and never seen in an answer.',
  key: true,
  inclusion: 'Repositories of public bodies; their publiccode.yml names who maintains them under a contract.',
  interests: ['Not stated in the data.'],
}

export interface NetherlandsOptions extends SourceOptions {
  /** Free, on request from the register; sent as `X-Api-Key`, and shown nowhere. */
  readonly apiKey?: string
}

const perPage = 100
const mostDetails = 1000

/** Pages of what is maintained under a contract, then each entry's detail, which holds its publiccode.yml as data. */
const reader = (apiKey: string): SourceReader => ({
  about,
  async fill({ http, address, maxPages, day, draft }) {
    const into = draft()
    const headers = { 'x-api-key': apiKey }
    const ids: string[] = []
    for (let page = 1; ; page += 1) {
      const list = (
        await http.request(`${address}/repositories?page=${page}&perPage=${perPage}&maintenanceType=contract`, {
          headers,
        })
      ).json()
      if (!Array.isArray(list)) throw new ReceivedWrong('its answer is no list')
      ids.push(...list.flatMap((entry) => line(member(entry, 'id')) ?? []))
      if (list.length < perPage) break
      if (page >= maxPages || ids.length >= mostDetails) {
        into.leftOut('', `more than ${ids.length} entries; those after were not asked for`)
        break
      }
    }
    const queue = new PQueue({ concurrency: 4 })
    const details = await queue.addAll(
      [...new Set(ids)].slice(0, mostDetails).map((id) => async () => {
        const answer = await http.request(`${address}/repositories/${encodeURIComponent(id)}`, { headers })
        return answer.json()
      }),
    )
    for (const [index, detail] of details.entries()) {
      const file = member(detail, 'publicCode')
      // The version of the standard is the register's affair once it is data.
      const versioned = typeof file === 'object' && file !== null ? { publiccodeYmlVersion: '0', ...file } : file
      const named = { name: member(detail, 'name'), ...(typeof versioned === 'object' ? versioned : {}) }
      fillFromPubliccode(into, items(file).length > 0 ? undefined : named, {
        path: `/repositories/${index}`,
        day,
        repository: member(detail, 'url'),
      })
    }
  },
})

/**
 * Who maintains Dutch public software under a contract that runs today. Paging and members of the list are read in the
 * register's description and were never seen in an answer.
 * @throws OseError `source-key-missing`
 */
export function createNetherlands(options: NetherlandsOptions = {}): PublicDirectory {
  checkInput('createNetherlands', { options: [sourceOptionsInput, options] })
  const { apiKey } = options
  if (typeof apiKey === 'string' && /^[\x21-\x7e]{1,500}$/u.test(apiKey))
    return publicDirectory(reader(apiKey), options)
  throw new OseError(
    'source-key-missing',
    `${about.name} (${about.id}) asks for a key of one's own, in plain letters. Ask the register for one and give it as apiKey.`,
  )
}

export const source: ExpertSource = opensByName(about, 150, createNetherlands)
