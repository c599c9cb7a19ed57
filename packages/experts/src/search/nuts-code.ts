import { isNuts, nearestCountry, OseError } from '@opensource-experts/core'
import { normaliseName } from '../directory/normalise-name'

/** ISO 3166-1 leaves these to whoever needs some: an invented country of an example is none of a slip. */
const ownUse = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)/

// INSEE, code officiel géographique (Licence Ouverte), against the codes of the eForms code list (CC BY 4.0): regions, then departments.
const places = [
  'FRY1 Guadeloupe|FRY2 Martinique|FRY3 Guyane|FRY4 La Réunion|FRY5 Mayotte|FR1 Île-de-France|FRB Centre-Val de',
  ' Loire|FRC Bourgogne-Franche-Comté|FRD Normandie|FRE Hauts-de-France|FRF Grand Est|FRG Pays de la Loire|FRH ',
  "Bretagne|FRI Nouvelle-Aquitaine|FRJ Occitanie|FRK Auvergne-Rhône-Alpes|FRL Provence-Alpes-Côte d'Azur|FRM ",
  'Corse|FRK21 Ain|FRE21 Aisne|FRK11 Allier|FRL01 Alpes-de-Haute-Provence|FRL02 Hautes-Alpes|FRL03 ',
  'Alpes-Maritimes|FRK22 Ardèche|FRF21 Ardennes|FRJ21 Ariège|FRF22 Aube|FRJ11 Aude|FRJ22 Aveyron|FRL04 ',
  'Bouches-du-Rhône|FRD11 Calvados|FRK12 Cantal|FRI31 Charente|FRI32 Charente-Maritime|FRB01 Cher|FRI21 ',
  "Corrèze|FRC11 Côte-d'Or|FRH01 Côtes-d'Armor|FRI22 Creuse|FRI11 Dordogne|FRC21 Doubs|FRK23 Drôme|FRD21 ",
  'Eure|FRB02 Eure-et-Loir|FRH02 Finistère|FRM01 Corse-du-Sud|FRM02 Haute-Corse|FRJ12 Gard|FRJ23 ',
  'Haute-Garonne|FRJ24 Gers|FRI12 Gironde|FRJ13 Hérault|FRH03 Ille-et-Vilaine|FRB03 Indre|FRB04 ',
  'Indre-et-Loire|FRK24 Isère|FRC22 Jura|FRI13 Landes|FRB05 Loir-et-Cher|FRK25 Loire|FRK13 Haute-Loire|FRG01 ',
  'Loire-Atlantique|FRB06 Loiret|FRJ25 Lot|FRI14 Lot-et-Garonne|FRJ14 Lozère|FRG02 Maine-et-Loire|FRD12 ',
  'Manche|FRF23 Marne|FRF24 Haute-Marne|FRG03 Mayenne|FRF31 Meurthe-et-Moselle|FRF32 Meuse|FRH04 Morbihan|FRF33',
  ' Moselle|FRC12 Nièvre|FRE11 Nord|FRE22 Oise|FRD13 Orne|FRE12 Pas-de-Calais|FRK14 Puy-de-Dôme|FRI15 ',
  'Pyrénées-Atlantiques|FRJ26 Hautes-Pyrénées|FRJ15 Pyrénées-Orientales|FRF11 Bas-Rhin|FRF12 Haut-Rhin|FRK26 ',
  'Rhône|FRC23 Haute-Saône|FRC13 Saône-et-Loire|FRG04 Sarthe|FRK27 Savoie|FRK28 Haute-Savoie|FR101 Paris|FRD22 ',
  'Seine-Maritime|FR102 Seine-et-Marne|FR103 Yvelines|FRI33 Deux-Sèvres|FRE23 Somme|FRJ27 Tarn|FRJ28 ',
  'Tarn-et-Garonne|FRL05 Var|FRL06 Vaucluse|FRG05 Vendée|FRI34 Vienne|FRI23 Haute-Vienne|FRF34 Vosges|FRC14 ',
  'Yonne|FRC24 Territoire de Belfort|FR104 Essonne|FR105 Hauts-de-Seine|FR106 Seine-Saint-Denis|FR107 ',
  "Val-de-Marne|FR108 Val-d'Oise",
].join('')

/**
 * A NUTS code in capitals, with EL and UK where ISO 3166 writes GR and GB. A word that merely looks like one is none: its country has no
 * codes, or it has four or five letters and no digit, which no code has but those that end in ZZ (extra-regio).
 *
 * @throws OseError `query-invalid`: with the code that may be meant, where the word is the name of a country, or of a region or department of France.
 */
export function nutsCode(term: string): string {
  const code = term
    .toUpperCase()
    .replace(/^GR(?=.{0,3}$)/, 'EL')
    .replace(/^GB(?=.{0,3}$)/, 'UK')
  const shaped = /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code)
  const country = code.slice(0, 2)
  const invented = ownUse.test(country)
  if (isNuts(code) || (shaped && invented && (code.length < 4 || /\d/.test(code) || /ZZZ?$/.test(code)))) return code
  const known = isNuts(country) || invented
  const why = shaped && !known ? `; no country with NUTS codes is called ${country}` : ''
  const meant = namedPlace(term)
  const cure = meant === undefined ? '' : `; for ${term.slice(0, 60)} write ${meant}`
  throw new OseError(
    'query-invalid',
    `The expert query cannot be searched: "${term.slice(0, 60)}" is no NUTS code${why}${cure}. A code is a country and up to three signs more, such as FR, FRK, FRK2 or FRK26 (France, Auvergne-Rhône-Alpes, Rhône-Alpes, Rhône); names of towns are not searched.`,
    meant === undefined ? {} : { facts: { meant } },
  )
}

function namedPlace(term: string): string | undefined {
  const name = normaliseName(term.replaceAll('’', "'"))
  for (const place of places.split('|')) {
    const at = place.indexOf(' ')
    if (normaliseName(place.slice(at + 1)) === name) return place.slice(0, at)
  }
  // Two or three letters are a code with a slip, and no name.
  const country = name.length < 4 ? undefined : nearestCountry(term)
  const nuts = country === 'GR' ? 'EL' : country === 'GB' ? 'UK' : country
  return nuts !== undefined && isNuts(nuts) ? nuts : undefined
}
