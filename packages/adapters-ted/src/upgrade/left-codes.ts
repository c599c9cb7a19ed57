/** A code that a list lost with an SDK minor. */
export interface LeftCode {
  /** `@listName` where it stands, or the attribute `currencyID` or `unitCode` that holds it. */
  readonly list: string
  readonly field: string
  readonly codes: readonly string[]
  /** The first minor that may lack it. */
  readonly since: string
}

// Found by comparing the code lists of the releases 1.10.5, 1.11.2, 1.12.1 and 1.14.2, for fields of calls for competition.
// Which of 1.13 and 1.14 dropped a code was not compared: both are taken to lack it.
export const leftCodes: readonly LeftCode[] = [
  {
    list: 'unitCode',
    field: 'BT-625',
    since: '1.11',
    codes:
      '2N 3C AD AMP BAR BIT BQL C34 C45 CDL CEL CMK CMQ CMT D30 E34 GTE GWH HAR HLT HTZ JOU KEL KMH KWH KWT LH MAW MC MIN MMT MTS NEW PAL SEC TKM TOE VLT WTT'.split(
        ' ',
      ),
  },
  { list: 'currencyID', field: 'BT-27', since: '1.13', codes: ['CUC'] },
  { list: 'buyer-legal-type', field: 'BT-11', since: '1.13', codes: ['grp-p-aut'] },
  { list: 'non-publication-identifier', field: 'BT-195', since: '1.13', codes: ['not-dis-dat', 'not-pub-dat'] },
  { list: 'legal-basis', field: 'BT-01', since: '1.13', codes: ['32018R1046'] },
]
