import { anyText, checkInput } from '@opensource-experts/core'

/** What stands in references, longest first where one holds another. Names of courts and codes stay. */
const french: readonly (readonly [RegExp, string])[] = [
  [/\bItalian Constitutional Court\b/gu, 'Cour constitutionnelle italienne'],
  [/\blist of derogations\b/gu, 'liste des dérogations'],
  [/\bintellectual property\b/gu, 'propriété intellectuelle'],
  [/\badmission and postponement\b/gu, 'admission et ajournement'],
  [/\bpenalties \(exemption, hearing\)/gu, 'pénalités (exonération, contradictoire)'],
  [/\breversibility\b/gu, 'réversibilité'],
  [/\bno trainees\b/gu, 'pas de stagiaires'],
  [/(?<=\d) to (?=[LR]?\d)/gu, ' à '],
  [/\bLegislative Decree\b/gu, 'décret législatif'],
  [/\bLaw of(?= \d)/gu, 'loi du'],
  [/(?<=\d\)) and(?= \()/gu, ' et'],
  [/\bDirective\b/gu, 'directive'],
  [/\bRegulation\b/gu, 'règlement'],
  [/\bDecree\b/gu, 'décret'],
  [/\bLaw\b/gu, 'loi'],
  [/\(EU\)/gu, '(UE)'],
  [/\/EU\b/gu, '/UE'],
  [/\bCJEU\b/gu, 'CJUE'],
  [/\barts\b/gu, 'art.'],
  [/\brecital\b/gu, 'considérant'],
  [/\bAnnex\b/gu, 'annexe'],
  [/\bpart\b/gu, 'partie'],
  ...[
    ['January', 'janvier'],
    ['February', 'février'],
    ['March', 'mars'],
    ['April', 'avril'],
    ['May', 'mai'],
    ['June', 'juin'],
    ['July', 'juillet'],
    ['August', 'août'],
    ['September', 'septembre'],
    ['October', 'octobre'],
    ['November', 'novembre'],
    ['December', 'décembre'],
  ].map(([month, mois = '']) => [new RegExp(`(?<=\\d )${month}(?= \\d)`, 'gu'), mois] as const),
  // The first of a month.
  [/(?<!\d)1(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d)/gu, '1er'],
]

/** A reference to a norm as it is written in a language; the catalogue has them in English. */
export function legalReference(ref: string, language: string): string {
  checkInput('legalReference', { ref: [anyText, ref], language: [anyText, language] })
  return language.split('-')[0] === 'fr' ? inFrench(ref) : ref
}

/** The same references come again with every criterion. */
const known = new Map<string, string>()
const mostKnown = 1000

function inFrench(ref: string): string {
  const before = known.get(ref)
  if (before !== undefined) return before
  const text = french.reduce((said, [word, mot]) => said.replace(word, mot), ref)
  if (known.size >= mostKnown) known.clear()
  known.set(ref, text)
  return text
}
