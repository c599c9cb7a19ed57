/** What a notice subtype asks of the parts that a fixture fills in. */
export interface Kind {
  root: 'ContractNotice' | 'ContractAwardNotice' | 'PriorInformationNotice'
  /** BT-03 and BT-02 */
  form: string
  type: string
  /** BT-01 */
  law: string
  /** whether tenders are called for, so that documents and terms must be given */
  call: boolean
  /** BT-105 where it may be stated */
  procedure?: string
  /** BT-106, accelerated */
  accelerated?: boolean
  /** BT-115, Government Procurement Agreement */
  agreement?: boolean
  /** BT-630, deadline for expressions of interest */
  interest?: boolean
}

const classic = { law: '32014L0024', accelerated: true, agreement: true, procedure: 'open' }
const notice = 'ContractNotice'
const award = 'ContractAwardNotice'
const prior = 'PriorInformationNotice'

/** The subtypes that fixtures can take. */
export const kinds: Readonly<Record<string, Kind>> = {
  '4': { root: prior, form: 'planning', type: 'pin-only', law: '32014L0024', call: false },
  '10': {
    root: prior,
    form: 'competition',
    type: 'pin-cfc-standard',
    law: '32014L0024',
    call: true,
    procedure: 'restricted',
    agreement: true,
    interest: true,
  },
  '16': { root: notice, form: 'competition', type: 'cn-standard', call: true, ...classic },
  '17': { root: notice, form: 'competition', type: 'cn-standard', call: true, ...classic, law: '32014L0025' },
  '20': { root: notice, form: 'competition', type: 'cn-social', law: '32014L0024', call: true, procedure: 'open' },
  '29': {
    root: award,
    form: 'result',
    type: 'can-standard',
    law: '32014L0024',
    call: false,
    procedure: 'oth-single',
    agreement: true,
  },
  E1: { root: prior, form: 'consultation', type: 'pmc', law: 'other', call: false },
  E3: { root: notice, form: 'competition', type: 'cn-standard', law: 'other', call: true, procedure: 'open' },
}
