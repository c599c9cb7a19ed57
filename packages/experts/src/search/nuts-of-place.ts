import { anyText, checkInput, isNuts, nearestCountry } from '@opensource-experts/core'
import { normaliseName } from '../directory/normalise-name'

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
 * The NUTS code of a country, by its name in a language of the Union, or of a region or department of France: `Italie` is `IT`, `Rhône` is
 * `FRK26`. Undefined for what has no such name, towns among them. Apart from searching, which carries no names.
 */
export function nutsOfPlace(name: string): string | undefined {
  checkInput('nutsOfPlace', { name: [anyText, name] })
  const wanted = normaliseName(name.replaceAll('’', "'"))
  for (const place of places.split('|')) {
    const at = place.indexOf(' ')
    if (normaliseName(place.slice(at + 1)) === wanted) return place.slice(0, at)
  }
  // Two or three letters are a code, perhaps with a slip, and no name.
  const country = wanted.length < 4 ? undefined : nearestCountry(name)
  const nuts = country === 'GR' ? 'EL' : country === 'GB' ? 'UK' : country
  return nuts !== undefined && isNuts(nuts) ? nuts : undefined
}
