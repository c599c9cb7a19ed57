import {
  deriveFormalised,
  type LegalReference,
  type NationalLaw,
  type Procurement,
  reaches,
  readDecimal,
  thresholdsOn,
} from '@opensource-experts/core'

/** What the law of a place says of dividing a contract. */
export interface DivisionLaw {
  /** Best first; empty where none is held. */
  readonly basis: readonly LegalReference[]
  /** Whether a contract that is not divided has to say why; absent where it is not known. */
  readonly due?: boolean
}

const verified = (ref: string): LegalReference => ({ ref, status: 'verified' })
const memory = (ref: string): LegalReference => ({ ref, status: 'memory' })

/** The law on division, as far as it is held here: a few States have rules of their own, also below the thresholds. */
export function divisionLaw(frame: Procurement): DivisionLaw {
  const { jurisdiction, buyerCategory, value, date } = frame
  const { value: formalised } = deriveFormalised(frame)
  const of = (state: NationalLaw) => reaches(state, jurisdiction) === true
  // Utilities have a ground of their own, L2113-11 3°, and no duty to publish it.
  if (of('FR')) return { basis: [verified('CCP L2113-10')], due: buyerCategory !== 'utility' }
  if (of('IT')) return { basis: [verified('Legislative Decree 36/2023 art. 58(1) and (2)')], due: true }
  if (of('DE')) return germany(formalised)
  if (reaches('EU', jurisdiction) === false) return { basis: [] }
  // Art. 46(1) binds contracting authorities from the thresholds on, and no utility (art. 65 of Directive 2014/25).
  const union: DivisionLaw =
    buyerCategory === 'utility'
      ? { basis: [memory('Directive 2014/25/EU art. 65')], due: false }
      : { basis: [memory('Directive 2014/24/EU art. 46(1)')], ...(formalised === undefined ? {} : { due: formalised }) }
  if (!of('BE') || buyerCategory === 'utility') return union
  // Law of 17 June 2016 art. 58(1): from the threshold of federal authorities on, whoever buys.
  const threshold = thresholdsOn(date?.slice(0, 10) ?? '')?.central
  const amount = value?.currency === 'EUR' ? readDecimal(value.amount) : undefined
  if (threshold === undefined || amount === undefined) return { basis: [verified('Law of 17 June 2016 art. 58(1)')] }
  const due = Number(value?.amount) >= threshold
  return due ? { basis: [verified('Law of 17 June 2016 art. 58(1)')], due } : { basis: union.basis, due }
}

/** GWB § 97(4) from the thresholds on; UVgO § 22(1) below, where it applies. */
function germany(formalised: boolean | undefined): DivisionLaw {
  const [above, below] = [verified('GWB § 97(4)'), verified('UVgO § 22(1)')]
  if (formalised === undefined) return { basis: [above, below] }
  return formalised ? { basis: [above], due: true } : { basis: [below], due: true }
}
