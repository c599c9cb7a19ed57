import { once } from '../data/once'
import { expectText } from '../errors/expect-input'

// ISO 3166-1 alpha-2, as assigned, and XK, which the Union uses for Kosovo. From memory of the standard, tested against CLDR.
// Each word: a first letter, and the second letters that go with it.
const assigned =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY ' +
  'HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM ' +
  'PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW'
const countries = /* @__PURE__ */ once(
  () => new Set(assigned.split(' ').flatMap(([first = '', ...second]) => second.map((letter) => first + letter))),
)

/** Whether this is an ISO 3166-1 alpha-2 code. `EL` and `UK` are codes of the Union, and none of ISO. */
export function isCountry(code: string): boolean {
  return countries().has(code)
}

/** Alpha-3 and alpha-2 codes of the members of the Union and of the EEA, candidates and neighbours that publish on TED. */
const pairs = /* @__PURE__ */ once(() =>
  (
    'AUT AT BEL BE BGR BG HRV HR CYP CY CZE CZ DNK DK EST EE FIN FI FRA FR DEU DE GRC GR HUN HU IRL IE ITA IT LVA LV ' +
    'LTU LT LUX LU MLT MT NLD NL POL PL PRT PT ROU RO SVK SK SVN SI ESP ES SWE SE ISL IS LIE LI NOR NO CHE CH GBR GB ' +
    'ALB AL BIH BA MKD MK MNE ME SRB RS XKX XK MDA MD UKR UA TUR TR GEO GE ARM AM'
  ).split(' '),
)

/** `FRA` to `FR`; undefined for a country that this table does not have. */
export function toAlpha2(alpha3: string): string | undefined {
  expectText('toAlpha2', 'alpha3', alpha3)
  const index = pairs().indexOf(alpha3.toUpperCase())
  return index >= 0 && index % 2 === 0 ? pairs()[index + 1] : undefined
}

const elsewhere: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' }
const languages = ['en', 'fr', 'de', 'nl', 'it', 'es', 'pt', 'pl', 'sv', 'da', 'fi', 'cs', 'sk', 'hu', 'ro', 'bg', 'el']

/** The code that was meant by a name (`France`, `Deutschland`), an alpha-3 code (`FRA`), `EL`, `UK` or `fr`. */
export function nearestCountry(wanted: string): string | undefined {
  expectText('nearestCountry', 'wanted', wanted)
  const code = wanted.trim().toUpperCase()
  if (code.length <= 3) {
    const known = elsewhere[code] ?? toAlpha2(code) ?? code
    return isCountry(known) ? known : undefined
  }
  return wanted.length > 60 ? undefined : byName(fold(wanted))
}

function byName(name: string): string | undefined {
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of countries()) if (fold(names.of(code) ?? '') === name) return code
  }
  return undefined
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
