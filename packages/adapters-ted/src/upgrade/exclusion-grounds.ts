/**
 * BT-67(a): the codes of the list `exclusion-ground` up to SDK 1.11 and those of SDK 1.12 that bear the same label in it.
 * Source: codelists/exclusion-ground.gc of the releases 1.11.2 and 1.12.1.
 */
const renamed: Readonly<Record<string, string>> = {
  'crime-org': 'exg-crim-part',
  corruption: 'exg-crim-corrpt',
  fraud: 'exg-crim-fraud',
  'terr-offence': 'exg-crim-terror',
  'finan-laund': 'exg-crim-laund',
  'human-traffic': 'exg-crim-traffick',
  'tax-pay': 'exg-pmt-bre-tax',
  'socsec-pay': 'exg-pmt-bre-ssc',
  'envir-law': 'exg-mis-bre-env-law',
  'socsec-law': 'exg-mis-bre-soc-law',
  'labour-law': 'exg-mis-bre-lab-law',
  bankruptcy: 'exg-sitn-bankr',
  insolvency: 'exg-sitn-insolvency',
  'cred-arran': 'exg-sitn-cred-arran',
  'bankr-nat': 'exg-sitn-other',
  'liq-admin': 'exg-sitn-liq-admin',
  'susp-act': 'exg-sitn-as-susp',
  'prof-misconduct': 'exg-mis-misconduct',
  distorsion: 'exg-mis-distortion',
  'partic-confl': 'exg-mis-partic-confl',
  'prep-confl': 'exg-mis-prep-confl',
  sanction: 'exg-mis-sanction',
  misrepresent: 'exg-mis-misrepresent',
  'nati-ground': 'exg-natl-bre-nat-law',
}

/** The code of SDK 1.12; undefined for what is no code of 1.11. */
export function laterGround(code: string): string | undefined {
  return Object.hasOwn(renamed, code) ? renamed[code] : undefined
}
