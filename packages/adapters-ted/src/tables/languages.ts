import { expectText } from '@opensource-experts/core'

// Languages as a notice has them (BT-702: ISO 639-3), and as the document has them (BCP 47: two letters where there are
// any). Source: the code list `language` of the eForms SDK, the same from 1.10 to 1.14.
const list = [
  'AFR af AKA ak AMH am ARA ar AYM ay AZE az BEL be BEN bn BIS bi BOD bo BOS bs BRE br BUL bg CAT ca CES cs',
  'CHA ch CNR cnr COR kw COS co CYM cy DAN da DEU de DIV dv DZO dz ELL el ENG en EST et EUS eu EWE ee',
  'FAO fo FAS fa FIJ fj FIL fil FIN fi FRA fr FRY fy FUL ff GLA gd GLE ga GLG gl GLV gv GRN gn HAT ht',
  'HAU ha HEB he HIN hi HMO ho HRV hr HSB hsb HUN hu HYE hy IBO ig IND id ISL is ITA it JPN ja KAL kl',
  'KAT ka KAZ kk KHM km KIN rw KIR ky KON kg KOR ko KUR ku LAO lo LAT la LAV lv LIN ln LIT lt LTZ lb',
  'LUA lua MAH mh MAN man MIN min MKD mk MLG mg MLT mt MON mn MRI mi MSA ms MYA my NAU na NBL nr NEP ne',
  'NIU niu NLD nl NNO nn NOB nb NOR no NSO nso NYA ny OCI oc OSS os PAN pa PAP pap PAU pau POL pl POR pt',
  'PUS ps QUE qu RAR rar ROH rm ROM rom RON ro RUN rn RUS ru SAG sg SCO sco SIN si SLK sk SLV sl SME se',
  'SMO sm SOM so SOT st SPA es SQI sq SRP sr SSW ss SWA sw SWE sv TAM ta TET tet TGK tg THA th TIR ti',
  'TKL tkl TON to TPI tpi TSN tn TSO ts TUK tk TUR tr TVL tvl UKR uk URD ur UZB uz VEN ve VIE vi WLN wa',
  'WOL wo XHO xh YID yi YOR yo ZHO zh ZUL zu',
]

const byCode = lazily(() => new Map(pairs()))
const byTag = lazily(() => new Map(pairs().map(([code, tag]) => [tag, code])))

/** `FRA` to `fr`, `NOB` to `nb`; undefined for what is no code of the SDK's list, in upper case. */
export function toBcp47(iso: string): string | undefined {
  expectText('toBcp47', 'iso', iso)
  return byCode().get(iso)
}

/** `fr` or `fr-BE` to `FRA`: a notice knows no regions; undefined for a language that the SDK's list does not have. */
export function fromBcp47(tag: string): string | undefined {
  expectText('fromBcp47', 'tag', tag)
  return byTag().get(tag.toLowerCase().split('-')[0] ?? '')
}

function pairs(): [code: string, tag: string][] {
  const words = list.join(' ').split(' ')
  return words.flatMap((code, index) => (index % 2 === 0 ? [[code, words[index + 1] ?? ''] as [string, string]] : []))
}

/** Nothing is built by an import. */
function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
