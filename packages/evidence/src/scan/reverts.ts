/**
 * Which commits later ones say that they take back. Commits come newest first, so that what takes back a taking back is
 * known before it.
 */
export class Reverts {
  private readonly ids = new Set<string>()
  private readonly short = new Set<string>()
  private readonly lengths = new Set<number>()
  private readonly subjects = new Map<string, number>()

  /** True where a later commit takes this one back; else what this one takes back is remembered. */
  take(id: string, message: string): boolean {
    const end = message.indexOf('\n')
    const subject = (end === -1 ? message : message.slice(0, end)).slice(0, 300)
    const named = this.subjects.get(subject) ?? 0
    const isReverted = this.ids.has(id) || this.hasShort(id) || named > 0
    if (named > 0) this.subjects.set(subject, named - 1)
    // Most messages say nothing of the kind: they cost one search.
    if (!isReverted && /revert/i.test(message)) this.remember(subject, message)
    return isReverted
  }

  private remember(subject: string, message: string): void {
    for (const [, id = ''] of [...message.matchAll(/\brevert(?:s|ed|ing)?\b[^\n]{0,60}?\b([0-9a-f]{7,64})\b/gi)].slice(
      0,
      100,
    )) {
      if (id.length === 40 || id.length === 64) this.ids.add(id)
      else {
        this.short.add(id)
        this.lengths.add(id.length)
      }
    }
    // As git, the forges and the habit of prefixes write it.
    const [, quoted, plain] = /^revert(?:ed|s)?:? *"(.+)"|^revert: +(.+)$/i.exec(subject) ?? []
    const taken = quoted ?? plain
    if (taken !== undefined) this.subjects.set(taken, (this.subjects.get(taken) ?? 0) + 1)
  }

  private hasShort(id: string): boolean {
    for (const length of this.lengths) if (this.short.has(id.slice(0, length))) return true
    return false
  }
}
