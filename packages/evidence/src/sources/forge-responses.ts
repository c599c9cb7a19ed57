import { defined, type ResponsePage, type ResponsesQuery } from '@opensource-experts/core'
import type { ForgeShape, Thread } from './forge-shape'
import type { Place, Places } from './places'

interface Entries {
  readonly entries: readonly unknown[]
  readonly next: string | undefined
}

export interface ThreadsCall extends Places {
  readonly query: ResponsesQuery
  /** Path of the project. */
  readonly root: string
  readonly place: Place
}

/**
 * Issues one after the other, each with the moment at which another account than its author's first answered that is of no program. A page is an
 * issue; comments are asked for where the list does not say that there are none.
 */
export function forgeResponses(
  shape: ForgeShape,
  list: (path: string, signal: AbortSignal | undefined) => Promise<Entries>,
  wrong: (why: string) => unknown,
): (call: ThreadsCall, signal: AbortSignal | undefined) => Promise<ResponsePage> {
  // The issues of a page have their comments asked for one by one: the page is not asked for each time.
  let kept:
    | { readonly path: string; readonly threads: readonly Thread[]; readonly odd: number; readonly next?: string }
    | undefined

  async function threadsAt(path: string, signal: AbortSignal | undefined) {
    if (kept?.path === path) return kept
    const { entries, next } = await list(path, signal)
    const read = entries.map((entry) => shape.readThread(entry))
    const odd = read.filter((one) => one === undefined).length
    if (odd > 0 && odd === entries.length) throw wrong('its list has entries of another shape')
    const threads = read.filter((one) => one !== undefined && one !== 'other')
    kept = { path, threads, odd, ...defined({ next }) }
    return kept
  }

  return async ({ query, root, place, placed }, signal) => {
    const { threads, odd, next } = await threadsAt(place.list, signal)
    const leftOut = place.change === 0 && place.reviews === undefined ? odd : 0
    const thread = threads[place.change]
    const after =
      place.change + 1 < threads.length
        ? { list: place.list, change: place.change + 1 }
        : next === undefined
          ? undefined
          : { list: next, change: 0 }
    const going = (then: Place | undefined) => defined({ next: then && placed(then) })
    const day = thread?.opened.slice(0, 10) ?? ''
    if (!thread || day < query.from || day > query.to) return { issues: [], leftOut, ...going(after) }
    const { id, opened, program } = thread
    const issue = { id, opened, ...(program ? { program } : {}) }
    if (thread.comments === 0) return { issues: [issue], leftOut, ...going(after) }
    const { entries, next: more } = await list(place.reviews ?? `${root}${shape.comments(id)}`, signal)
    const moments = entries.flatMap((entry) => {
      const answer = shape.readComment(entry)
      if (!answer || answer.program || answer.account === undefined) return []
      const own = answer.account.toLowerCase() === thread.account?.toLowerCase()
      return own || answer.written < opened ? [] : [answer.written]
    })
    const [answered] = moments.sort()
    if (answered !== undefined) return { issues: [{ ...issue, answered }], leftOut, ...going(after) }
    return more === undefined
      ? { issues: [issue], leftOut, ...going(after) }
      : { issues: [], leftOut, ...going({ ...place, reviews: more }) }
  }
}
