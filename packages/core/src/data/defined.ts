import { expectObject } from '../errors/expect-input'

/** An object whose undefined members are absent: `name?: string` where the value may be undefined, else as it is. */
export type Defined<Members> = {
  [Key in keyof Members as undefined extends Members[Key] ? never : Key]: Members[Key]
} & {
  [Key in keyof Members as undefined extends Members[Key] ? Key : never]?: Exclude<Members[Key], undefined>
}

/**
 * The members that have a value, in their order: `defined({ lot, file: undefined })` is `{ lot }`. An absent member and
 * an undefined one print alike and compare differently; plain data has the absent one only.
 */
export function defined<const Members extends object>(members: Members): Defined<Members> {
  expectObject('defined', 'members', members)
  const kept: Record<string, unknown> = {}
  // Made for every edit of a plan: a loop, and no list of pairs.
  for (const name of Object.keys(members)) {
    const value = members[name as keyof Members]
    if (value === undefined) continue
    // Assigned, it would be the prototype and no member.
    if (name === '__proto__')
      Object.defineProperty(kept, name, { value, enumerable: true, writable: true, configurable: true })
    else kept[name] = value
  }
  return kept as Defined<Members>
}
