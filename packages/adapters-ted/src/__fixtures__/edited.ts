/** A text with some places replaced. Throws where a place is not there: a test would otherwise prove nothing. */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`Editing a fixture failed: it does not hold ${from}`)
    return changed.replaceAll(from, to)
  }, text)
}
