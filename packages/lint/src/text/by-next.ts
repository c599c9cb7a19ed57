/** Remembered of the words that follow a word: of more, most stand once. */
const mostKnown = 5000

const none: readonly never[] = []

/**
 * Groups of words that one word begins, by the word after it. The same two words stand beside each other again and again:
 * which groups they may be is asked once.
 */
export function byNext<Group>(
  groups: readonly Group[],
  fits: (group: Group, next: string) => boolean,
): (next: string | undefined) => readonly Group[] {
  if (groups.length === 0) return () => none
  const known = new Map<string, readonly Group[]>()
  return (next) => {
    if (next === undefined) return none
    const before = known.get(next)
    if (before) return before
    const found = groups.filter((group) => fits(group, next))
    const own = found.length === 0 ? none : found
    if (known.size < mostKnown) known.set(next, own)
    return own
  }
}
