import { checkInput, readingInput, sameValue } from '@opensource-experts/core'
import type { Directory, DirectoryExpert, DirectorySoftware } from '../directory/directory'
import { normaliseName } from '../directory/normalise-name'
import { softwareNames } from '../directory/software-names'
import { firmKeys } from '../ids/firm-keys'
import type { DirectoryChange, DirectoryChangeCode } from './directory-change'
import { directoryInput } from './directory-input'

/**
 * What differs between two editions of a directory, as `parseDirectory` gives them: in the order of the new one, what is gone at
 * the end. A firm is the same by its id, else by a public number. The order of entries and facts is no difference.
 */
export function diffDirectories(before: Directory, after: Directory): readonly DirectoryChange[] {
  checkInput('diffDirectories', { before: [directoryInput, before], after: [directoryInput, after] })
  return readingInput('diffDirectories', 'before', 'directories as parseDirectory gives them', () => [
    ...headChanges(before, after),
    ...softwareChanges(before.software ?? [], after.software ?? []),
    ...firmsChanges(before, after),
  ])
}

const change = (
  code: DirectoryChangeCode,
  params: Readonly<Record<string, string>>,
  firm?: string,
): DirectoryChange => ({
  code,
  ...(firm === undefined ? {} : { firm }),
  params,
})

function headChanges(before: Directory, after: Directory): DirectoryChange[] {
  const values: readonly (readonly [member: string, of: (directory: Directory) => string | undefined])[] = [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['licence', ({ licence }) => licence],
    ['publisher', ({ provenance }) => provenance.publisher],
    ['url', ({ provenance }) => provenance.url],
    ['inclusion', ({ provenance }) => provenance.inclusion],
    ['fictitious', ({ fictitious = false }) => String(fictitious)],
  ]
  const { gone, come } = compared(before.provenance.interests, after.provenance.interests, (text) => text)
  return [
    ...(before.date === after.date ? [] : [change('edition', { before: before.date, after: after.date })]),
    ...values.flatMap(([member, of]) => {
      const [was, is] = [of(before) ?? '', of(after) ?? '']
      return was === is ? [] : [change('head', { member, before: was || 'none', after: is || 'none' })]
    }),
    ...come.map((value) => change('interest-added', { value })),
    ...gone.map((value) => change('interest-removed', { value })),
  ]
}

function softwareChanges(before: readonly DirectorySoftware[], after: readonly DirectorySoftware[]): DirectoryChange[] {
  const { gone, come, both } = compared(before, after, ({ id }) => id)
  return [
    ...both.flatMap(([was, is]) => (sameValue(was, is) ? [] : [change('software-changed', { name: is.name })])),
    ...come.map(({ name }) => change('software-added', { name })),
    ...gone.map(({ name }) => change('software-removed', { name })),
  ]
}

function firmsChanges(before: Directory, after: Directory): DirectoryChange[] {
  const left = new Map(before.experts.map((firm) => [firm.id, firm]))
  const ids = new Set(after.experts.map(({ id }) => id))
  // An entry that kept its id is that entry; of the others a number tells.
  const byNumber = new Map<string, DirectoryExpert>()
  for (const firm of before.experts) if (!ids.has(firm.id)) for (const key of firmKeys(firm)) byNumber.set(key, firm)
  const keys = { was: softwareNames(before).keyOf, is: softwareNames(after).keyOf }
  const changes = after.experts.flatMap((firm) => {
    const was =
      left.get(firm.id) ??
      firmKeys(firm)
        .map((key) => byNumber.get(key))
        .find((each) => each !== undefined && left.has(each.id))
    if (was === undefined) return [change('firm-added', { firm: firm.name }, firm.id)]
    left.delete(was.id)
    return firmChanges(was, firm, keys)
  })
  return [...changes, ...[...left.values()].map(({ id, name }) => change('firm-removed', { firm: name }, id))]
}

type KeyOf = (value: string) => string

function firmChanges(
  was: DirectoryExpert,
  is: DirectoryExpert,
  keys: { readonly was: KeyOf; readonly is: KeyOf },
): DirectoryChange[] {
  const firm = is.name
  const say = (code: DirectoryChangeCode, params: Readonly<Record<string, string>> = {}) =>
    change(code, { firm, ...params }, is.id)
  const numbers = compared(was.ids ?? [], is.ids ?? [], ({ scheme, value }) => `${scheme} ${value}`)
  const number = ({ scheme, value }: { readonly scheme: string; readonly value: string }) => ({ scheme, value })
  return [
    ...(was.id === is.id ? [] : [say('firm-id', { before: was.id, after: is.id })]),
    ...(was.name === is.name ? [] : [say('firm-name', { before: was.name })]),
    ...(was.website === is.website
      ? []
      : [say('website', { before: was.website ?? 'none', after: is.website ?? 'none' })]),
    ...numbers.come.map((each) => say('number-added', number(each))),
    ...numbers.gone.map((each) => say('number-removed', number(each))),
    ...sizeChanges(was, is).map((params) => say('size', params)),
    ...(['territories', 'skills', 'languages', 'offers', 'maintains'] as const).flatMap((member) => {
      const ofSoftware = member === 'offers' || member === 'maintains'
      const key = (of: KeyOf) => (value: string) => (ofSoftware ? of(value) : normaliseName(value))
      return factChanges(was[member] ?? [], is[member] ?? [], { was: key(keys.was), is: key(keys.is) }).map(
        ([code, params]) => say(code, { member, ...params }),
      )
    }),
  ]
}

function sizeChanges({ size: was }: DirectoryExpert, { size: is }: DirectoryExpert) {
  if (sameValue(was, is)) return []
  const shown = (size: DirectoryExpert['size']) =>
    size ? `${size.value}${size.year === undefined ? '' : ` (${size.year})`}, ${size.source}, ${size.date}` : 'none'
  return [{ before: shown(was), after: shown(is) }]
}

interface Fact {
  readonly value: string
  readonly source: string
  readonly date: string
}

/** A fact is the same by what it says; where several sources say it, by the source too. */
function factChanges(
  was: readonly Fact[],
  is: readonly Fact[],
  keys: { readonly was: KeyOf; readonly is: KeyOf },
): (readonly [DirectoryChangeCode, Readonly<Record<string, string>>])[] {
  const exact = compared(
    was.map((fact) => ({ fact, key: keys.was(fact.value) })),
    is.map((fact) => ({ fact, key: keys.is(fact.value) })),
    ({ fact, key }) => `${key}\n${fact.source}`,
  )
  const moved = compared(exact.gone, exact.come, ({ key }) => key)
  return [
    ...exact.both.flatMap(([{ fact: a }, { fact: b }]) =>
      a.date === b.date ? [] : ([['fact-looked-at', { value: b.value, before: a.date, after: b.date }]] as const),
    ),
    ...moved.both.map(
      ([{ fact: a }, { fact: b }]) =>
        ['fact-source', { value: b.value, before: a.source, after: b.source, date: b.date }] as const,
    ),
    ...moved.come.map(({ fact: { value, source, date } }) => ['fact-added', { value, source, date }] as const),
    ...moved.gone.map(({ fact: { value, source, date } }) => ['fact-removed', { value, source, date }] as const),
  ]
}

/** Items of two lists by their keys; of several with one key each takes one. */
function compared<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string) {
  const waiting = new Map<string, Item[]>()
  for (const item of before) {
    const key = keyOf(item)
    const list = waiting.get(key)
    if (list) list.push(item)
    else waiting.set(key, [item])
  }
  const both: (readonly [Item, Item])[] = []
  const come: Item[] = []
  for (const item of after) {
    const was = waiting.get(keyOf(item))?.shift()
    if (was === undefined) come.push(item)
    else both.push([was, item])
  }
  return { both, come, gone: [...waiting.values()].flat() }
}
