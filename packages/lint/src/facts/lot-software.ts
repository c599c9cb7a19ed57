import { type Lot, normaliseWord, type SoftwareProject } from '@opensource-experts/core'
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

/** Whether two texts name the same software. */
export function softwareKey(name: string | undefined): string {
  return normaliseWord(name ?? '').trim()
}
