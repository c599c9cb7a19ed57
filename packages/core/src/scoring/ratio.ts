import { type Decimal, formatDecimal } from '../decimal/decimal'

/** A fraction in lowest terms, `bottom` above 0: what formulas give is exact until it is rounded, once. */
export interface Ratio {
  readonly top: bigint
  readonly bottom: bigint
}

export function ratio(top: bigint, bottom: bigint): Ratio {
  const common = divisorOf(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom)
  const sign = bottom < 0n ? -1n : 1n
  return common === 0n ? { top: 0n, bottom: 1n } : { top: (sign * top) / common, bottom: (sign * bottom) / common }
}

function divisorOf(a: bigint, b: bigint): bigint {
  let [first, second] = [a, b]
  while (second > 0n) [first, second] = [second, first % second]
  return first
}

export function ratioOf({ units, scale }: Decimal): Ratio {
  return ratio(units, 10n ** BigInt(scale))
}

/** Rounded half away from zero, as figures are by hand, to so many decimals. */
export function rounded({ top, bottom }: Ratio, decimals: number): Decimal {
  const size = (top < 0n ? -top : top) * 10n ** BigInt(decimals)
  const units = (size * 2n + bottom) / (bottom * 2n)
  return { units: top < 0n ? -units : units, scale: decimals }
}

/** The exact number: a decimal where there is one of at most twelve places, else a fraction such as `400/9`. */
export function exactText(value: Ratio): string {
  const places = 12n
  const scaled = value.top * 10n ** places
  return scaled % value.bottom === 0n
    ? formatDecimal({ units: scaled / value.bottom, scale: Number(places) })
    : `${value.top}/${value.bottom}`
}
