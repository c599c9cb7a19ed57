import type { LocalizedText, NeedFunction, SoftwareProject } from '@opensource-experts/core'
import type { Blueprint, Both } from '../catalogue/blueprint'
import { blueprints } from '../generated/blueprints'
import { families } from '../generated/families'
import { isName } from '../resolve/is-admitted'

/** What the same specialists serve: software and functions of one family. */
export interface Subject {
  /** Id of the family, else made from the first name. */
  readonly id: string
  /** Absent where the family is not one that is known. */
  readonly name?: Both
  readonly software: readonly SoftwareProject[]
  readonly functions: readonly LocalizedText[]
  /** False where software was put together for want of room, or functions for want of knowledge. */
  readonly isFamily: boolean
}

/** Functions of which nothing says that they call for different people. */
export const unsorted = 'functions'

/** The family that a software belongs to, as far as it is known: one of the blueprints chosen before any other. */
function familyOf(name: string, chosen: readonly Blueprint[], known: ReadonlyMap<string, string>): string | undefined {
  const planned = chosen.find(({ projects }) => projects.some((each) => fold(each.name) === fold(name)))
  return planned?.id ?? known.get(fold(name))
}

/** Each piece of software once, in the order given. */
export function distinct(software: readonly SoftwareProject[]): SoftwareProject[] {
  const seen = new Set<string>()
  return software.filter(({ name }) => {
    const key = fold(name)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** By family; unknown software with what it says it is built on; functions by the family that they name. */
export function subjectsOf(
  software: readonly SoftwareProject[],
  functions: readonly NeedFunction[],
  chosen: readonly Blueprint[] = [],
): Subject[] {
  const groups = new Map<string, { software: SoftwareProject[]; functions: LocalizedText[] }>()
  const groupOf = (id: string) => {
    const group = groups.get(id) ?? { software: [], functions: [] }
    groups.set(id, group)
    return group
  }
  const roots = rootsOf(software)
  const known = familyByName()
  const said = new Map<string, string>()
  // A family that is not known keeps the name that the buyer gives it.
  const familyGiven = (family: string | undefined) => {
    if (family === undefined) return undefined
    const id = idOf(family) ?? slug(family)
    if (!said.has(id)) said.set(id, family)
    return id
  }
  for (const each of software) {
    const root = roots.get(fold(each.name)) ?? each.name
    const id =
      familyGiven(each.family) ?? familyOf(each.name, chosen, known) ?? familyOf(root, chosen, known) ?? slug(root)
    groupOf(id).software.push(each)
  }
  for (const { name, family } of functions)
    groupOf(familyGiven(family) ?? familyOfFunction(name) ?? unsorted).functions.push(name)
  return [...groups].map(([id, group]) => {
    const family = said.get(id)?.trim()
    const name = nameOf(id) ?? (family === undefined || !isName(family) ? undefined : { en: family, fr: family })
    return { id, ...group, isFamily: id !== unsorted || group.functions.length < 2, ...(name ? { name } : {}) }
  })
}

/** The family whose sign a function holds, the longest sign first: "instant messaging" is not mail. */
function familyOfFunction(name: LocalizedText): string | undefined {
  const texts = Object.values(name).map((text) => ` ${fold(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')}`)
  const found = [...blueprints, ...families].flatMap(({ id, signs }) =>
    signs
      .filter((sign) => texts.some((text) => text.includes(` ${sign}`)))
      .map((sign) => ({ id, length: sign.length })),
  )
  return found.sort((one, other) => other.length - one.length)[0]?.id
}

/** At most so many subjects, in the order given, as even as possible. */
export function grouped(subjects: readonly Subject[], most: number): Subject[] {
  if (subjects.length <= most) return [...subjects]
  return Array.from({ length: most }, (_, index) => {
    const own = subjects.slice(
      Math.floor((index * subjects.length) / most),
      Math.floor(((index + 1) * subjects.length) / most),
    )
    const [only] = own
    if (only && own.length === 1) return only
    return {
      id: `group-${index + 1}`,
      software: own.flatMap((each) => each.software),
      functions: own.flatMap((each) => each.functions),
      isFamily: false,
    }
  })
}

/** A family that is known, by its id or by its name in one of the languages. */
export function idOf(said: string): string | undefined {
  const own = fold(said)
  return [...blueprints, ...families].find(({ id, name }) =>
    [id, ...Object.values(name)].some((each) => fold(each) === own),
  )?.id
}

/** The name of a family that is known. */
export function nameOf(id: string): Both | undefined {
  return [...blueprints, ...families].find((each) => each.id === id)?.name
}

/** For each name the first of those that are connected with it by dependencies within the need. */
function rootsOf(software: readonly SoftwareProject[]): Map<string, string> {
  const known = new Map(software.map(({ name }) => [fold(name), name.trim()]))
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up
    return root
  }
  for (const { name, dependencies = [] } of software)
    for (const dependency of dependencies) {
      const [one, other] = [rootOf(fold(name)), rootOf(fold(dependency))]
      if (known.has(other) && one !== other) parent.set(other, one)
    }
  return new Map([...known.keys()].map((key) => [key, known.get(rootOf(key)) ?? key]))
}

/** Whether two names of software are one. */
export function isSameName(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}

function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return words.replace(/^-|-$/gu, '') || 'software'
}

/** Families come last: they name what a blueprint mentions in passing (GLPI beside desktops). */
function familyByName(): ReadonlyMap<string, string> {
  return new Map([
    ...blueprints.flatMap(({ id, projects }) => projects.map(({ name }) => [fold(name), id] as const)),
    ...families.flatMap(({ id, software }) => software.map((name) => [fold(name), id] as const)),
  ])
}
