import { expectList, expectText } from '../errors/expect-input'

/** The known key that looks most like `key`, or undefined where none is near (more than a third of it differs). */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  expectText('nearestKey', 'key', key)
  expectList('nearestKey', 'known', known)
  // What is as long as that is no slip of the fingers, and the comparison takes the product of both lengths.
  if (key.length > 60) return undefined
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(key.length / 3)) + 1
  for (const candidate of known) {
    expectText('nearestKey', 'known', candidate)
    if (Math.abs(candidate.length - key.length) >= bestDistance) continue
    const distance = editDistance(key.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
