const volumes: ReadonlySet<string> = new Set(['commits', 'lines', 'stars'])

/** Whether a kind of contribution is a mere number, which anybody can drive up. */
export const isVolume = (kind: string): boolean => volumes.has(kind)

/** Whether a kind of contribution is code, counted in whatever way. */
export const isCode = (kind: string): boolean => kind === 'code' || kind === 'fixes' || isVolume(kind)
