import { type NationalLaw, reaches } from '@opensource-experts/core'

const laws: readonly NationalLaw[] = ['FR', 'IT', 'PT']

/** The national law that a proposal heeds beside that of the Union; undefined where none of it is held here. */
export function nationalLaw(jurisdiction: string | undefined): NationalLaw | undefined {
  return laws.find((law) => reaches(law, jurisdiction) === true)
}
