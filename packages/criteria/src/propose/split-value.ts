import { type Money, parseDecimal, toDecimalValue } from '@opensource-experts/core'

/**
 * Shares an amount out in proportion to whole-number shares, exactly: whole units where each share is large, else
 * cents; what is left over goes to the earlier shares. The amount must be above 0.
 */
export function splitValue(value: Money, shares: readonly number[]): Money[] {
  const amount = parseDecimal(value.amount) ?? { units: 0n, scale: 0 }
  const scale = Math.max(amount.scale, Number(value.amount) < 1000 * shares.length ? 2 : 0)
  const total = amount.units * 10n ** BigInt(scale - amount.scale)
  const whole = shares.reduce((sum, share) => sum + BigInt(share), 0n)
  const parts = shares.map((share) => (total * BigInt(share)) / whole)
  let left = total - parts.reduce((sum, part) => sum + part, 0n)
  return parts.map((part) => {
    const units = left > 0n ? part + 1n : part
    if (left > 0n) left -= 1n
    return { amount: toDecimalValue({ units, scale }), currency: value.currency }
  })
}
