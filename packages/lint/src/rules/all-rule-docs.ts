import { awdL01Docs } from './awd-l01'
import { awdL03Docs } from './awd-l03'
import { awdW01Docs } from './awd-w01'
import { awdW02Docs } from './awd-w02'
import { awdW04Docs } from './awd-w04'
import { awdW05Docs } from './awd-w05'
import { awdW07Docs } from './awd-w07'
import { awdW08Docs } from './awd-w08'
import { awdW09Docs } from './awd-w09'
import { awdW10Docs } from './awd-w10'
import { awdW11Docs } from './awd-w11'
import { cat01Docs } from './cat-01'
import { efo06Docs } from './efo-06'
import { lotR01Docs } from './lot-r01'
import { lotR03Docs } from './lot-r03'
import { perR08Docs } from './per-r08'
import type { RuleDocs } from './rule'

/** Docs by rule: for tests and documentation only, so that no program that lints carries them. */
export const allRuleDocs = (): Readonly<Record<string, RuleDocs>> => ({
  'AWD-W01': awdW01Docs(),
  'AWD-W02': awdW02Docs(),
  'AWD-W04': awdW04Docs(),
  'AWD-W05': awdW05Docs(),
  'AWD-W07': awdW07Docs(),
  'AWD-W08': awdW08Docs(),
  'AWD-W09': awdW09Docs(),
  'AWD-W10': awdW10Docs(),
  'AWD-W11': awdW11Docs(),
  'AWD-L01': awdL01Docs(),
  'AWD-L03': awdL03Docs(),
  'PER-R08': perR08Docs(),
  'LOT-R01': lotR01Docs(),
  'LOT-R03': lotR03Docs(),
  'EFO-06': efo06Docs(),
  'CAT-01': cat01Docs(),
})
