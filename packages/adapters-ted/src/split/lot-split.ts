import type { LocalizedText, Money } from '@opensource-experts/core'
import {
  anyText,
  flag,
  type Leaf,
  languageTag,
  type Members,
  moneyShape,
  nutsCode,
  type Shape,
  someText,
  wholeAbove0,
} from '@opensource-experts/core'

/** One of the lots that a lot becomes. What is left out stays as the lot has it. */
export interface LotPart {
  /** BT-21, in every language of the notice; up to 400 characters. */
  readonly title: LocalizedText
  /** BT-24, in every language of the notice; up to 6,000 characters. */
  readonly description?: LocalizedText
  /**
   * BT-22, the buyer's own identifier, unique. Default: that of the lot for the first part; for the others, where the lot
   * has one, their identifier (BT-137).
   */
  readonly internalId?: string
  /** BT-262, the main classification, of eight digits. */
  readonly cpv?: string
  /** BT-5071: the places of this part, of countries that the lot names. */
  readonly nuts?: readonly string[]
  /** BT-27, without tax: needed in each part where the lot has a value, which they must add up to. */
  readonly value?: Money
  /** BT-271: the same for the greatest value of a framework agreement. */
  readonly frameworkMaximum?: Money
}

/** How a lot is divided: by technical family, by territory, or both. */
export interface LotSplit {
  /** The lot, such as `LOT-0001`: the first part keeps its identifier, the others get the next free ones. */
  readonly lot: string
  /** 2 to 100 parts. */
  readonly into: readonly LotPart[]
  /**
   * BT-31 and BT-33: for how many lots a firm may tender, and how many it may win. BT-763: whether it must tender for all, which
   * stands in the place of BT-31 in subtypes 16 and 17.
   */
  readonly limits?: { readonly submitted?: number; readonly awarded?: number; readonly allRequired?: boolean }
}

const cpvCode: Leaf = (value) =>
  anyText(value, {}) ??
  (/^\d{8}$/u.test(value as string)
    ? undefined
    : { code: 'out-of-bounds', message: 'must be a CPV code of eight digits such as "72267000"' })

const textsShape: Shape = { named: someText, key: languageTag }

const partShape: Members = {
  members: {
    ...{ title: textsShape, description: textsShape, internalId: someText, cpv: cpvCode },
    ...{ nuts: { list: nutsCode, atLeast: 1 }, value: moneyShape, frameworkMaximum: moneyShape },
  },
  required: ['title'],
}

/** What `splitLot` is called with. */
export const lotSplitShape: Members = {
  members: {
    lot: someText,
    into: { list: partShape, atLeast: 2 },
    limits: { members: { submitted: wholeAbove0, awarded: wholeAbove0, allRequired: flag } },
  },
  required: ['lot', 'into'],
}
