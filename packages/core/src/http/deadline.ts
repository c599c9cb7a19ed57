export interface Deadline {
  readonly signal: AbortSignal
  /** True where the time is up; false where the caller stopped. */
  readonly expired: () => boolean
  /** Milliseconds left; Infinity without a limit. */
  readonly left: () => number
  /** Releases the timer and the caller's signals. */
  readonly end: () => void
}

/** One signal for the time allowed and for all who may stop the work. */
export function deadline(ms: number | false, outer: readonly (AbortSignal | undefined)[], now: () => number): Deadline {
  const controller = new AbortController()
  const start = now()
  let expired = false
  const timer =
    ms === false
      ? undefined
      : setTimeout(() => {
          expired = !controller.signal.aborted
          controller.abort(new DOMException('The time is up.', 'TimeoutError'))
        }, ms)
  const releases = outer.flatMap((signal) => {
    if (!signal) return []
    const stop = () => controller.abort(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    return [() => signal.removeEventListener('abort', stop)]
  })
  return {
    signal: controller.signal,
    expired: () => expired,
    left: () => (ms === false ? Number.POSITIVE_INFINITY : start + ms - now()),
    end: () => {
      clearTimeout(timer)
      for (const release of releases) release()
    },
  }
}
