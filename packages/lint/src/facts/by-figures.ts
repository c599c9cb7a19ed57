import { deriveFormalised, type Formalised, type Procurement } from '@opensource-experts/core'

/** Whether date, value, contract and buyer alone call for a formalised procedure, whatever the one named. */
export function byFigures(procurement: Procurement): Formalised {
  const { formalised: _, procedure: __, ...figures } = procurement
  return deriveFormalised(figures)
}
