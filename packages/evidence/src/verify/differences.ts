import { toPointer } from '@opensource-experts/core'
import { canonical } from '../digest/canonical'

/** A place where a bundle says something else than what was found. */
export interface Difference {
  /** JSON Pointer in the bundle. */
  readonly path: string
  /** As in the bundle; left out where it has nothing there. */
  readonly stated?: unknown
  /** As recomputed; left out where there is nothing. */
  readonly found?: unknown
}

const most = 1000

/** Every place where two JSON values differ, the innermost ones; lists by place. At most a thousand. */
export function differencesOf(stated: unknown, found: unknown, path: string): Difference[] {
  const differences: Difference[] = []
  walk(stated, found, path, differences)
  return differences
}

function walk(stated: unknown, found: unknown, path: string, differences: Difference[]): void {
  if (differences.length >= most) return
  if (isObject(stated) && isObject(found) && Array.isArray(stated) === Array.isArray(found)) {
    if (isTexts(stated) && isTexts(found)) {
      walkSets(stated, found, path, differences)
      return
    }
    for (const key of new Set([...Object.keys(stated), ...Object.keys(found)]))
      walk(ownOf(stated, key), ownOf(found, key), `${path}${toPointer([key])}`, differences)
    return
  }
  if (stated === found || (stated !== undefined && found !== undefined && canonical(stated) === canonical(found)))
    return
  differences.push({ path, ...(stated === undefined ? {} : { stated }), ...(found === undefined ? {} : { found }) })
}

/** Sorted lists of ids and names: one that is added does not make all behind it differ. */
function walkSets(stated: readonly string[], found: readonly string[], path: string, differences: Difference[]): void {
  const there = new Set(found)
  const here = new Set(stated)
  for (const [at, value] of stated.entries())
    if (!there.has(value) && differences.length < most) differences.push({ path: `${path}/${at}`, stated: value })
  for (const value of found) if (!here.has(value) && differences.length < most) differences.push({ path, found: value })
  const sameNumber = here.size === stated.length
  if (!sameNumber && differences.length < most) differences.push({ path, stated: stated.length, found: found.length })
}

function isTexts(value: object): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function ownOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
