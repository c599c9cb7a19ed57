// ISO 3166-1: the members of the Union and of the EEA, candidates and neighbours that publish on TED.
const pairs =
  'AUT AT BEL BE BGR BG HRV HR CYP CY CZE CZ DNK DK EST EE FIN FI FRA FR DEU DE GRC GR HUN HU IRL IE ITA IT LVA LV LTU LT LUX LU MLT MT NLD NL POL PL PRT PT ROU RO SVK SK SVN SI ESP ES SWE SE ISL IS LIE LI NOR NO CHE CH GBR GB ALB AL BIH BA MKD MK MNE ME SRB RS XKX XK MDA MD UKR UA TUR TR GEO GE ARM AM'.split(
    ' ',
  )

/** `FRA` to `FR`; undefined for a country that this table does not have. */
export function toAlpha2(alpha3: string): string | undefined {
  const index = pairs.indexOf(alpha3.toUpperCase())
  return index >= 0 && index % 2 === 0 ? pairs[index + 1] : undefined
}
