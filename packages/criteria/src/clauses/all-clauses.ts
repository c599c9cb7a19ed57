import { awd01 } from './awd-01'
import { awd02 } from './awd-02'
import { awd04 } from './awd-04'
import { awd16 } from './awd-16'
import { awd17 } from './awd-17'
import { awd20 } from './awd-20'
import type { Clause } from './clause'
import { per01 } from './per-01'
import { per02 } from './per-02'
import { per04 } from './per-04'
import { per05 } from './per-05'
import { per12 } from './per-12'
import { per18 } from './per-18'
import { per19 } from './per-19'
import { per20 } from './per-20'
import { sel01 } from './sel-01'
import { sel06 } from './sel-06'
import { tec01 } from './tec-01'
import { tec02 } from './tec-02'

/** The clauses of the project: selection, award, performance, technical specifications. */
export const allClauses: readonly Clause[] = [
  sel01,
  sel06,
  awd01,
  awd02,
  awd04,
  awd16,
  awd17,
  awd20,
  per01,
  per02,
  per04,
  per05,
  per12,
  per18,
  per19,
  per20,
  tec01,
  tec02,
]
