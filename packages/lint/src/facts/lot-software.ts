import type { Lot, Procurement, SoftwareProject } from '@opensource-experts/core'
import type { LintContext } from '../engine/context'

/** A software that a lot is about, with its place. */
export interface SoftwareOf {
  readonly software: SoftwareProject
  readonly lot: string
  /** JSON Pointer of the software. */
  readonly at: string
}

/** The software that lots name. */
export function softwareOf({ places }: LintContext): SoftwareOf[] {
  return places.flatMap(({ lot, id, pointer, kind }) =>
    kind === 'lot'
      ? ((lot as Lot).software ?? []).flatMap((software, index) =>
          software.name ? [{ software, lot: id, at: `${pointer}/software/${index}` }] : [],
        )
      : [],
  )
}

/** What is known of the software of a lot, or of the lots of a group. */
export interface LotSoftware {
  /** Keys of its names, and of what it is built on. */
  readonly names: ReadonlySet<string>
  /** JSON Pointer of the member that would tell of more; undefined where all is known. */
  readonly open: string | undefined
}

/** A name of more characters is none, and is compared as it is written. */
const longestName = 1000

/** A name of software as names are compared: without case, signs, and the number of a version at its end. */
export function softwareKey(name = ''): string {
  if (name.length > longestName) return name
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  const end = words.findLastIndex((word) => !/^v?\p{N}+$/u.test(word))
  return words.slice(0, end + 1).join(' ')
}

/** The software of lots and groups, by id. */
export function softwareByLot({ lots = [], lotGroups = [] }: Procurement): ReadonlyMap<string, LotSoftware> {
  const known = new Map<string, LotSoftware>()
  for (const [index, { id, software = [] }] of lots.entries()) {
    const at = `/lots/${index}/software`
    const unsaid = software.findIndex(({ dependencies }) => !dependencies)
    const names = software.flatMap(({ name, dependencies = [] }) =>
      [name, ...dependencies].map((each) => softwareKey(each)),
    )
    known.set(id, {
      names: new Set(names),
      open: software.length === 0 ? at : unsaid < 0 ? undefined : `${at}/${unsaid}/dependencies`,
    })
  }
  for (const { id, lots: members = [] } of lotGroups) {
    const own = members.flatMap((lot) => known.get(lot) ?? [])
    known.set(id, {
      names: new Set(own.flatMap(({ names }) => [...names])),
      open: own.find(({ open }) => open !== undefined)?.open,
    })
  }
  return known
}
