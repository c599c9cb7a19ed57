/** So long lies between two writings of what there is so far: a run that is ended loses no more. */
const everyMs = 5000

export interface Keeper<Value> {
  /** Told each time that there is more. */
  keep(value: Value): void
  /** Writes the newest, if that is not done. */
  last(): Promise<void>
}

/** Writes long work now and then, one writing after the other, the newest only. */
export function keeper<Value>(write: (value: Value) => Promise<void>, now: () => number = Date.now): Keeper<Value> {
  let newest: { readonly value: Value } | undefined
  let writing = Promise.resolve()
  // The first at once: a run may be ended soon.
  let since = Number.NEGATIVE_INFINITY
  const flush = () => {
    writing = writing.then(async () => {
      const taken = newest
      newest = undefined
      if (taken) await write(taken.value)
    })
    // Told by `last`, at the end.
    writing.catch(() => undefined)
  }
  return {
    keep(value) {
      newest = { value }
      if (now() - since < everyMs) return
      since = now()
      flush()
    },
    last() {
      flush()
      return writing
    },
  }
}
