import type { NoticeVersion } from './read-version'

/** What is not whole about a history. Numbers are those of the documents. */
export type HistoryGap =
  /** The notice that a document changes was not given. */
  | { readonly code: 'missing'; readonly document: number; readonly reference: string }
  /** Two documents change the same one: which of them came last is not known. */
  | { readonly code: 'fork'; readonly document: number; readonly others: readonly number[] }
  /** Two documents say that they are the same version of one notice. */
  | { readonly code: 'twice'; readonly document: number; readonly others: readonly number[] }
  /** Documents that change each other. */
  | { readonly code: 'circle'; readonly document: number }
  /** A document of another procedure (BT-04) than the first. */
  | { readonly code: 'other-procedure'; readonly document: number }

/** The order of documents, and which one each of them changes. */
export interface OrderedVersions {
  readonly order: readonly number[]
  readonly predecessors: ReadonlyMap<number, number>
  readonly gaps: readonly HistoryGap[]
}

/** Orders versions by their references, each behind the one that it changes. In linear time, whatever they say. */
export function orderVersions(versions: readonly NoticeVersion[]): OrderedVersions {
  const gaps: HistoryGap[] = []
  const named = byName(versions, gaps)
  const predecessors = new Map<number, number>()
  versions.forEach(({ reference }, document) => {
    if (reference === undefined) return
    const found = named.get(nameOf(reference))
    if (found === undefined) gaps.push({ code: 'missing', document, reference })
    else predecessors.set(document, found)
  })
  const order = walk(versions, predecessors, gaps)
  const procedure = versions[order[0] ?? 0]?.procedureId
  versions.forEach(({ procedureId }, document) => {
    if (procedure !== undefined && procedureId !== undefined && procedureId !== procedure)
      gaps.push({ code: 'other-procedure', document })
  })
  return { order, predecessors, gaps: gaps.sort((a, b) => a.document - b.document) }
}

/** Documents by the names that BT-758 may give them. */
function byName(versions: readonly NoticeVersion[], gaps: HistoryGap[]): Map<string, number> {
  const named = new Map<string, number>()
  const twice = new Map<number, number[]>()
  versions.forEach(({ noticeId, version, publication }, document) => {
    const names = [
      ...(noticeId === undefined || version === undefined ? [] : [`${noticeId}-${version}`]),
      ...(publication === undefined ? [] : [publication]),
    ].map(nameOf)
    const first = names.map((name) => named.get(name)).find((found) => found !== undefined)
    if (first !== undefined) twice.set(first, [...(twice.get(first) ?? []), document])
    for (const name of names) if (!named.has(name)) named.set(name, document)
  })
  for (const [document, others] of twice) gaps.push({ code: 'twice', document, others })
  return named
}

/** A publication number is found with and without leading zeros. */
function nameOf(reference: string): string {
  return reference.replace(/^0{1,8}(?=\d{1,8}-\d{4}$)/u, '')
}

/** From what changes nothing that is here, by the time of sending, to what changes it. */
function walk(
  versions: readonly NoticeVersion[],
  predecessors: ReadonlyMap<number, number>,
  gaps: HistoryGap[],
): number[] {
  const times = versions.map(sentAt)
  const bySending = (a: number, b: number) => (times[a] ?? 0) - (times[b] ?? 0) || a - b
  const followers = new Map<number, number[]>()
  for (const [document, before] of predecessors) {
    const beside = followers.get(before)
    if (beside) beside.push(document)
    else followers.set(before, [document])
  }
  for (const [document, others] of followers) {
    if (others.length > 1) gaps.push({ code: 'fork', document, others: others.sort(bySending) })
  }
  const order: number[] = []
  const seen = new Set<number>()
  const follow = (start: number) => {
    const ahead = [start]
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      order.push(next)
      // The last one put on is taken first.
      for (const follower of [...(followers.get(next) ?? [])].reverse()) ahead.push(follower)
    }
  }
  const all = versions.map((_, document) => document).sort(bySending)
  for (const document of all) if (!predecessors.has(document)) follow(document)
  for (const document of all) {
    if (seen.has(document)) continue
    gaps.push({ code: 'circle', document })
    follow(document)
  }
  return order
}

/** BT-05 in milliseconds; what is not said comes last. */
function sentAt({ dispatch }: NoticeVersion): number {
  const [, day = '', zone = 'Z'] = /^(\d{4}-\d{2}-\d{2})(Z|[-+]\d{2}:\d{2})?$/u.exec(dispatch?.date ?? '') ?? []
  const [, hour = '00:00:00', own = zone] =
    /^(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[-+]\d{2}:\d{2})?$/u.exec(dispatch?.time ?? '') ?? []
  const time = Date.parse(`${day}T${hour}${own}`)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}
