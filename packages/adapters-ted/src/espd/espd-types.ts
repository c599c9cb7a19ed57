/** The least that a type of the ESPD can ask, and where. */
export interface EspdMinimum {
  readonly what: 'turnover' | 'references' | 'insurance'
  /** The data type (`cbc:ValueDataTypeCode`) of the requirement that holds it. */
  readonly of: 'MINIMUM_AMOUNT' | 'MINIMUM_QUANTITY_INTEGER'
  /** True where the years looked back on stand beside it (`QUANTITY_YEAR`). */
  readonly years?: boolean
}

/** A selection criterion of the ESPD and the one of a notice (BT-809) that corresponds to it. */
export interface EspdType {
  /** `cbc:CriterionTypeCode`, of the list http://publications.europa.eu/resource/authority/criterion. */
  readonly type: string
  /** BT-809. */
  readonly code: string
  /** Which of its texts (`DESCRIPTION`) says in the buyer's words what is required; absent where none does. */
  readonly text?: 'all' | 'last'
  /** True where its text says of which field of business the turnover is. */
  readonly basis?: boolean
  readonly minimum?: EspdMinimum
}

const turnover = { what: 'turnover', of: 'MINIMUM_AMOUNT', years: true } as const
const references = { what: 'references', of: 'MINIMUM_QUANTITY_INTEGER' } as const

// Source: the request of xml-examples in OP-TED/ESPD-EDM, v4.1.0 (identifiers, data types) and codelists/selection-criterion.gc of
// the eForms SDK 1.12.1, by the labels of both lists. Security of information, processing and supply (slc-sec-*) have no
// counterpart in the ESPD; the special check of the ESPD (spec-req-check) has none in a notice.
export const espdTypes: readonly EspdType[] = [
  { type: 'prof-regist', code: 'slc-suit-reg-prof' },
  { type: 'trade-regist', code: 'slc-suit-reg-trade' },
  { type: 'authorisation', code: 'slc-suit-auth-mbrshp' },
  { type: 'membership', code: 'slc-suit-auth-mbrshp' },
  { type: 'gen-year-to', code: 'slc-stand-to-gen', minimum: turnover },
  { type: 'aver-year-to', code: 'slc-stand-to-avg', minimum: turnover },
  { type: 'spec-aver-to', code: 'slc-stand-to-spec-avg', basis: true, minimum: turnover },
  { type: 'spec-year-to', code: 'slc-stand-to-spec', basis: true, minimum: turnover },
  { type: 'finan-rat', code: 'slc-stand-ratio' },
  { type: 'indem-insu', code: 'slc-stand-ins', text: 'all', minimum: { what: 'insurance', of: 'MINIMUM_AMOUNT' } },
  { type: 'finan-requ', code: 'slc-stand-other', text: 'last' },
  { type: 'work-perform', code: 'slc-abil-ref-work', text: 'all', minimum: references },
  { type: 'supply-perform', code: 'slc-abil-ref-supply', text: 'all', minimum: references },
  { type: 'service-perform', code: 'slc-abil-ref-services', text: 'all', minimum: references },
  { type: 'qual-cont-tech', code: 'slc-abil-staff-tech-ctrl', text: 'all' },
  { type: 'work-tech', code: 'slc-abil-staff-tech-work', text: 'all' },
  { type: 'qual-facil', code: 'slc-abil-mgmt-qual', text: 'all' },
  { type: 'research-fac', code: 'slc-abil-facil-res', text: 'all' },
  { type: 'chain-manage', code: 'slc-abil-mgmt-supply', text: 'all' },
  { type: 'envir-measure', code: 'slc-abil-mgmt-env', text: 'all' },
  { type: 'tech-equip', code: 'slc-abil-facil-tools', text: 'all' },
  { type: 'qualification', code: 'slc-abil-staff-qual', text: 'all' },
  { type: 'manage-staff', code: 'slc-abil-staff-yrly-no-mgmt', text: 'all' },
  { type: 'year-manpower', code: 'slc-abil-staff-yrly-avg-mp', text: 'all' },
  { type: 'suncont-port', code: 'slc-abil-subc' },
  { type: 'wo-autent', code: 'slc-abil-qual-smp-wo-autent' },
  { type: 'w-autent', code: 'slc-abil-qual-smp-w-autent' },
  { type: 'qa-certif-inst', code: 'slc-abil-qual-inst', text: 'all' },
  { type: 'qu-certif-indep', code: 'slc-sche-qu-cert-indep', text: 'all' },
  { type: 'envir-certif-indep', code: 'slc-sche-env-cert-indep', text: 'all' },
]

/** The counterpart of a type of the ESPD. */
export function espdType(type: string | undefined): EspdType | undefined {
  return espdTypes.find((each) => each.type === type)
}
