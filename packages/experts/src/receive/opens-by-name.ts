import { defined } from '@opensource-experts/core'
import type { ExpertSource } from '../directory/expert-source'
import type { SourceAbout } from '../directory/source-about'
import { type PublicDirectory, withoutAddress } from './public-directory'
import type { SourceOptions } from './source-options'

/** `cnll:` asks the source's own address, `cnll:https://mirror.example.org/list.json` another one. */
export function opensByName(
  about: SourceAbout,
  rank: number,
  create: (options: SourceOptions) => PublicDirectory,
): ExpertSource {
  const begin = `${about.id}:`
  return {
    about,
    rank,
    opens: (place) => place.startsWith(begin),
    open(place, { fetch, resolve, signal, privateAddresses, cache, headers, keys }) {
      const address = place.slice(begin.length)
      if (address === '' && about.address === undefined) throw withoutAddress(about)
      return create({
        ...defined({ address: address === '' ? undefined : address, cache, apiKey: keys?.[about.id] }),
        // Two addresses of one source are two sources.
        ...(URL.canParse(address) && address !== about.address ? { id: `${begin}${new URL(address).host}` } : {}),
        http: defined({ fetch, resolve, signal, privateAddresses, headers }),
      })
    },
  }
}
