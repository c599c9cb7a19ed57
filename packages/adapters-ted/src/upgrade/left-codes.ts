/** A code that a list lost with an SDK minor. */
export interface LeftCode {
  /** `@listName` where it stands, or the attribute `currencyID` or `unitCode` that holds it. */
  readonly list: string
  readonly field: string
  readonly codes: readonly string[]
  /** The first minor that lacks it. */
  readonly since: string
}

const units =
  '2N 3C AD AMP BAR BIT BQL C34 C45 CDL CEL CMK CMQ CMT D30 E34 GTE GWH HAR HLT HTZ JOU KEL KMH KWH KWT LH MAW MC MIN MMT MTS NEW PAL SEC TKM TOE VLT WTT'

// Found by comparing the code lists of the releases 1.10.5, 1.11.2, 1.12.1, 1.13.3, 1.14.2 and 1.15.1, for fields that a notice of
// subtypes 1 to 24, CEI, E1 to E6, T01 and T02 may hold. Lists of CPV and NUTS were not compared. Exclusion grounds of 1.12 and the
// source ESPD of 1.14 are renamed, not left.
export const leftCodes: readonly LeftCode[] = [
  { list: 'unitCode', field: 'BT-625', since: '1.11', codes: units.split(' ') },
  { list: 'direct-award-justification', field: 'BT-136', since: '1.11', codes: ['rail'] },
  { list: 'non-publication-identifier', field: 'BT-195', since: '1.13', codes: ['not-dis-dat', 'not-pub-dat'] },
  { list: 'currencyID', field: 'BT-27', since: '1.14', codes: ['CUC'] },
  { list: 'buyer-legal-type', field: 'BT-11', since: '1.14', codes: ['grp-p-aut'] },
  { list: 'legal-basis', field: 'BT-01', since: '1.14', codes: ['32018R1046'] },
  { list: 'currencyID', field: 'BT-27', since: '1.15', codes: ['ANG', 'BGN'] },
]
