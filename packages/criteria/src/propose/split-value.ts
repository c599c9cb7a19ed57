import { type Money, parseDecimal, toDecimalValue } from '@opensource-experts/core'

/**
 * Shares an amount out in proportion to whole-number shares, exactly: whole units where each share is large, else
 * cents; what is left over goes to the largest remainders, the earlier share where they are equal. The amount must be above 0.
 */
export function splitValue(value: Money, shares: readonly number[]): Money[] {
  const amount = parseDecimal(value.amount) ?? { units: 0n, scale: 0 }
  const scale = Math.max(amount.scale, Number(value.amount) < 1000 * shares.length ? 2 : 0)
  const total = amount.units * 10n ** BigInt(scale - amount.scale)
  const whole = shares.reduce((sum, share) => sum + BigInt(share), 0n)
  const parts = shares.map((share, index) => {
    const exact = total * BigInt(share)
    return { index, units: exact / whole, rest: exact % whole }
  })
  const left = Number(total - parts.reduce((sum, { units }) => sum + units, 0n))
  const first = [...parts].sort((one, other) => Number(other.rest - one.rest) || one.index - other.index)
  const more = new Set(first.slice(0, left).map(({ index }) => index))
  return parts.map(({ index, units }) => ({
    amount: toDecimalValue({ units: more.has(index) ? units + 1n : units, scale }),
    currency: value.currency,
  }))
}
