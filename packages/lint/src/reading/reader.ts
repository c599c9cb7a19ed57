import { nearestKey } from '@opensource-experts/core'
import type { Walk } from './problem'
import { isList } from './shown'

/** Reads a value: what rules may rely on, or undefined where it is something else, which the walk is then told. */
export type Reader = (value: unknown, walk: Walk) => unknown

/** What a list keeps in place of an item that cannot be read, so that the others keep their places. */
export const blank: Readonly<Record<string, never>> = Object.freeze({})

/** Members by name. What is not among them is kept, and said. */
export function group(members: Readonly<Record<string, Reader>>): Reader {
  return (value, walk) => {
    const entries = entriesOf(value)
    if (!entries) return walk.wrong('group', value)
    const kept: Record<string, unknown> = {}
    for (const [key, item] of entries) {
      if (item === undefined) continue
      walk.path.push(key)
      const read = Object.hasOwn(members, key) ? members[key] : undefined
      if (!read) walk.odd('known', key, nearest(key, Object.keys(members)))
      const sound = read ? taken(item, read, walk) : item
      if (sound !== undefined) keep(kept, key, sound)
      walk.path.pop()
    }
    return kept
  }
}

/** Values of one kind by names that anybody chooses. */
export function dictionary(read: Reader, checkKey: (key: string, walk: Walk) => void): Reader {
  return (value, walk) => {
    const entries = entriesOf(value)
    if (!entries) return walk.wrong('texts', value, typeof value === 'string' ? { [walk.language]: value } : undefined)
    const kept: Record<string, unknown> = {}
    for (const [key, item] of entries) {
      if (item === undefined) continue
      walk.path.push(key)
      checkKey(key, walk)
      const sound = taken(item, read, walk)
      if (sound !== undefined) keep(kept, key, sound)
      walk.path.pop()
    }
    return kept
  }
}

/** A member may be called `__proto__`, and is one of its own all the same. */
function keep(kept: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(kept, key, { value, enumerable: true, configurable: true, writable: true })
  else kept[key] = value
}

/** A list; `filler` stands in for items that cannot be read, or they are left out. */
export function list(read: Reader, filler?: object): Reader {
  return (value, walk) => {
    const items = itemsOf(value)
    if (!items) return walk.wrong('list', value, typeof value === 'string' ? [value] : undefined)
    const kept: unknown[] = []
    for (const [index, item] of items.entries()) {
      walk.path.push(index)
      const sound = read(item, walk) ?? filler
      if (sound !== undefined) kept.push(sound)
      walk.path.pop()
    }
    return kept
  }
}

/** One of some words. */
export function code(...known: readonly string[]): Reader {
  return (value, walk) => {
    if (isEmpty(value)) return undefined
    if (typeof value === 'string' && known.includes(value)) return value
    const word = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    return walk.wrong('code', value, word === '' ? undefined : nearest(word, known), known)
  }
}

/** A field of a form that nobody filled in: not there, and no mistake. */
export function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/** Whatever stands there: no rule looks into it. */
export const anything: Reader = (value) => value

function taken(value: unknown, read: Reader, walk: Walk): unknown {
  return value === null ? walk.wrong('nothing', value) : read(value, walk)
}

/** Long names are nobody's slip, and comparing them would cost. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 40) return undefined
  return nearestKey(word, known) ?? (word.length > 2 ? known.find((each) => each.startsWith(word)) : undefined)
}

/** Own members, each read once: code may hand over what throws when it is looked at. */
export function entriesOf(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined
  try {
    // A map, a set or a day of the host's holds no member that anybody wrote.
    if (Object.prototype.toString.call(value) !== '[object Object]') return undefined
    const members = value as Readonly<Record<string, unknown>>
    return Object.keys(members).map((key) => [key, memberOf(members, key)])
  } catch {
    return undefined
  }
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (!isList(value)) return undefined
  // A list with holes is none: its length says nothing of what it holds.
  const keys = attempt(() => Object.keys(value).length)
  if (typeof keys !== 'number' || keys !== attempt(() => value.length)) return undefined
  const items: unknown[] = []
  for (let index = 0; index < keys; index += 1) items.push(memberOf(value, index))
  return items
}

const unreadable = Symbol('unreadable')

function memberOf(value: Readonly<Record<string, unknown>> | readonly unknown[], key: string | number): unknown {
  try {
    return (value as Readonly<Record<string | number, unknown>>)[key]
  } catch {
    return unreadable
  }
}

function attempt<Value>(read: () => Value): Value | symbol {
  try {
    return read()
  } catch {
    return unreadable
  }
}
