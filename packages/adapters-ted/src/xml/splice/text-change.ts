/** Where two texts differ: `from` to before `to` of the old one became `from` to before `newTo` of the new one. UTF-16 units. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly newTo: number
}

/** Undefined where they are the same. Texts are compared in halves of halves, since machines compare long texts quickly. */
export function textChange(old: string, next: string): TextChange | undefined {
  const shorter = Math.min(old.length, next.length)
  const from = longest(shorter, (known, length) => old.slice(known, length) === next.slice(known, length))
  if (from === old.length && from === next.length) return undefined
  const tail = longest(shorter - from, (known, length) => {
    const behind = old.slice(old.length - length, old.length - known)
    return behind === next.slice(next.length - length, next.length - known)
  })
  return { from, to: old.length - tail, newTo: next.length - tail }
}

/** The greatest length up to `most` that holds, where each smaller one does too; `known` is one that does. */
function longest(most: number, holds: (known: number, length: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}
