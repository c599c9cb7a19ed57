import type { LanguageTexts } from '../../clauses/clause-text'
import { awd01 } from './awd-01'
import { awd02 } from './awd-02'
import { awd04 } from './awd-04'
import { awd16 } from './awd-16'
import { awd17 } from './awd-17'
import { awd20 } from './awd-20'
import { per01 } from './per-01'
import { per02 } from './per-02'
import { per04 } from './per-04'
import { per05 } from './per-05'
import { per12 } from './per-12'
import { per18 } from './per-18'
import { per19 } from './per-19'
import { per20 } from './per-20'
import { phrases } from './phrases'
import { sel01 } from './sel-01'
import { sel06 } from './sel-06'
import { tec01 } from './tec-01'
import { tec02 } from './tec-02'

export const en: LanguageTexts = {
  status: 'maintained',
  phrases,
  clauses: {
    'SEL-01': sel01,
    'SEL-06': sel06,
    'AWD-01': awd01,
    'AWD-02': awd02,
    'AWD-04': awd04,
    'AWD-16': awd16,
    'AWD-17': awd17,
    'AWD-20': awd20,
    'PER-01': per01,
    'PER-02': per02,
    'PER-04': per04,
    'PER-05': per05,
    'PER-12': per12,
    'PER-18': per18,
    'PER-19': per19,
    'PER-20': per20,
    'TEC-01': tec01,
    'TEC-02': tec02,
  },
}
