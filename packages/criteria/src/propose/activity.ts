import type { Activity, Lot, Procurement } from '@opensource-experts/core'

/**
 * CPV codes of support, maintenance and help services; every other software code is taken for development.
 * Source: Regulation (EC) No 213/2008.
 */
const supportCodes = ['7225', '72261', '72267', '726', '5031', '5032', '516']

/** CPV codes under which software or services on software are bought. */
const softwareCodes = ['48', '72', '5031', '5032', '516', '80533']

/** The activity of a lot by its main CPV code; `support` where no code is known. */
export function activityOf(lot: Pick<Lot, 'cpv'>, procurement: Pick<Procurement, 'cpv'>): Activity {
  const main = codesOf(lot, procurement).find((code) => startsWithAny(code, softwareCodes))
  return main === undefined || startsWithAny(main, supportCodes) ? 'support' : 'development'
}

/** Whether a lot buys software or services on it; undefined where no CPV code is known. */
export function buysSoftware(lot: Pick<Lot, 'cpv'>, procurement: Pick<Procurement, 'cpv'>): boolean | undefined {
  const codes = codesOf(lot, procurement)
  return codes.length === 0 ? undefined : codes.some((code) => startsWithAny(code, softwareCodes))
}

function codesOf(lot: Pick<Lot, 'cpv'>, procurement: Pick<Procurement, 'cpv'>): readonly string[] {
  return lot.cpv && lot.cpv.length > 0 ? lot.cpv : (procurement.cpv ?? [])
}

function startsWithAny(code: string, starts: readonly string[]): boolean {
  return starts.some((start) => code.startsWith(start))
}
