import { defined, fingerprint, OseError } from '@opensource-experts/core'
import type { ForgeClient } from './forge-client'

/** A place in a list; of what is asked one by one, which entry of which page, and which page of its own list. */
export interface Place {
  readonly list: string
  readonly change: number
  readonly reviews?: string
}

export interface Places {
  /** A text that may be stored, and says of which query it is. */
  readonly placed: (place: Place) => string
  /** What was stored may have been changed since. @throws OseError `cursor-invalid`. */
  readonly placeOf: (cursor: string) => Place
}

/** @param parts what the query is: a place of another is refused. */
export function placesOf(name: string, host: string, client: ForgeClient, ...parts: [string, ...string[]]): Places {
  const own = `${fingerprint(...parts)}.`
  return {
    placed: ({ list, change, reviews }) =>
      `${own}${encodeURIComponent(JSON.stringify([list, change, reviews ?? null]))}`,
    placeOf(cursor) {
      const [list, change, reviews] = (cursor.startsWith(own) ? parsed(cursor.slice(own.length)) : undefined) ?? []
      if (
        typeof list !== 'string' ||
        !client.isOwn(list) ||
        typeof change !== 'number' ||
        !Number.isSafeInteger(change) ||
        change < 0 ||
        !(reviews === null || (typeof reviews === 'string' && client.isOwn(reviews)))
      )
        throw new OseError('cursor-invalid', `${name} at ${host} did not give this place to go on from. Begin anew.`)
      return { list, change, ...defined({ reviews: reviews ?? undefined }) }
    },
  }
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text))
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
