import type { FixedNumber, Threshold, Weight } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { XmlElement } from '../xml/element'

/** The numbers of a criterion that say by a code what they count. */
export interface CodedNumbers {
  weight?: Weight
  weightElement?: XmlElement
  fixed?: FixedNumber
  thresholds: Threshold[]
}

const weightKinds: ReadonlyMap<string, Weight['kind']> = new Map([
  ['per', 'percentage'],
  ['poi', 'points'],
  ['dec', 'decimal'],
])

/** Takes a number in, by its code (BT-5421, BT-5422, BT-5423, BT-7531, BT-7532); else says why not. */
export function takeNumber(
  found: CodedNumbers,
  code: string,
  value: number | string,
  numeric: XmlElement | undefined,
): 'unknown-code' | 'number-twice' | undefined {
  const [unit = '', form] = code.split('-')
  const kind = code === 'ord-imp' ? 'order' : weightKinds.get(unit)
  if (kind && (form === 'exa' || form === 'mid' || kind === 'order')) {
    if (found.weight) return 'number-twice'
    found.weight =
      kind === 'order' ? { kind, value } : { kind, value, ...defined({ middle: form === 'mid' ? true : undefined }) }
    if (numeric) found.weightElement = numeric
    return undefined
  }
  if (code === 'fix-tot' || code === 'fix-unit') {
    if (found.fixed) return 'number-twice'
    found.fixed = { kind: code === 'fix-tot' ? 'total' : 'unit', value }
    return undefined
  }
  if (code === 'min-score' || code === 'max-pass') {
    found.thresholds.push({ kind: code, value })
    return undefined
  }
  return 'unknown-code'
}
