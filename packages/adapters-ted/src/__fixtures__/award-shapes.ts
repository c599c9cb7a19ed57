// What a lot may hold for award criteria: a name for each row of the table of weights, and for each trap beside it.
import { priceAndQuality } from './make-notice.ts'
import type { AwardSpec, CriterionSpec, LotSpec, Minor, Parameter } from './notice-spec.ts'
import { minors } from './notice-spec.ts'

const names = ['Prix', 'Valeur technique', 'Assistance', 'Délais', 'Réversibilité']

/** A price criterion and quality criteria, with these parameters in document order; undefined: no number. */
function set(...weights: (Parameter | undefined)[]): CriterionSpec[] {
  return weights.map((weight, index) => ({
    type: index === 0 ? 'price' : 'quality',
    name: names[index] ?? `Critère ${index + 1}`,
    description: `Texte du critère ${index + 1}`,
    weight,
  }))
}
const all = (kind: string, ...values: string[]) => set(...values.map((value): Parameter => [kind, value]))
const [price = {}, quality = {}] = set(['per-exa', '60'], ['per-exa', '40'])

interface Shape {
  award: LotSpec['award']
  /** SDK minors whose rules the shape passes in subtype 16 */
  valid: readonly Minor[]
}
const everywhere = (award: LotSpec['award']): Shape => ({ award, valid: minors })
const nowhere = (award: LotSpec['award']): Shape => ({ award, valid: [] })
const from = (first: Minor, award: LotSpec['award']): Shape => ({ award, valid: minors.slice(minors.indexOf(first)) })

export const awardShapes = {
  percentages: everywhere(priceAndQuality),
  percentagesOfThree: everywhere({ criteria: all('per-exa', '50', '30', '20') }),
  percentagesWithDecimals: everywhere({ criteria: all('per-exa', '33.34', '33.33', '33.33') }),
  percentagesSpelledOddly: everywhere({ criteria: all('per-exa', '60.0', '040', '0.00') }),
  // 100 in decimals, 100.00000000000001 in doubles, which only SDK 1.10 compares exactly.
  percentagesInexact: from('1.11', { criteria: all('per-exa', '1.7', '76.9', '11.4', '10') }),
  // Within the tolerance of one point per criterion (BR-BT-00539-0200), from 1.11.
  percentagesOf99: from('1.11', { criteria: all('per-exa', '60', '39') }),
  percentagesOf90: nowhere({ criteria: all('per-exa', '60', '30') }),
  priceOnly: everywhere({ criteria: all('per-exa', '100') }),
  tenCriteria: everywhere({ criteria: all('per-exa', ...Array<string>(10).fill('10')) }),
  decimals: everywhere({ criteria: all('dec-exa', '0.6', '0.4') }),
  points: everywhere({ criteria: all('poi-exa', '60', '40') }),
  pointsOf80: everywhere({ criteria: all('poi-exa', '50', '30') }),
  pointsOf1000: everywhere({ criteria: all('poi-exa', '400', '350', '250') }),
  withoutNumbers: everywhere({ criteria: set(undefined, undefined) }),
  withoutNames: everywhere({ criteria: [price, quality].map(({ name: _, ...rest }) => rest) }),
  complicated: everywhere({
    criteria: set(undefined, undefined),
    complicated: 'Note = 60 × prix minimal / prix + 40 × note technique / 20',
  }),
  complicatedAlone: everywhere({ complicated: 'Formule décrite dans le règlement de la consultation' }),
  orderOfImportance: everywhere({ criteria: all('ord-imp', '1', '2') }),
  orderJustified: everywhere({
    criteria: all('ord-imp', '2', '1', '3'),
    orderJustification: 'Le besoin ne peut pas être chiffré avant la visite',
  }),
  fixedNumber: everywhere({ criteria: [{ ...price, fixed: ['fix-tot', '100000'] }, quality] }),
  fixedNumberOnly: everywhere({ criteria: [{ ...price, weight: undefined, fixed: ['fix-unit', '450'] }] }),
  thresholds: everywhere({
    criteria: [
      price,
      {
        ...quality,
        thresholds: [
          ['min-score', '10'],
          ['max-pass', '5'],
        ],
      },
    ],
  }),
  midRanges: everywhere({ criteria: all('per-mid', '55', '45') }),
  midOfTwoKinds: everywhere({ criteria: set(['per-mid', '50'], ['dec-mid', '0.25']) }),
  mixed: everywhere({ criteria: set(['per-exa', '100'], ['poi-exa', '40']) }),
  partial: everywhere({ criteria: set(['per-exa', '100'], undefined) }),
  // eForms knows no second level (BT-539 of a nested criterion is outside every rule).
  nested: everywhere({
    criteria: [price, { ...quality, nested: [{ name: 'Méthode', description: 'Méthode proposée' }] }],
  }),
  // Each AwardingCriterion is held to the rules by itself; the schema allows several.
  severalCriteria: everywhere([
    { criteria: [{ ...price, weight: ['per-exa', '100'] }] },
    { criteria: [{ ...quality, weight: ['per-exa', '100'] }] },
  ] satisfies AwardSpec[]),
  emptyCriterion: nowhere([{}]),
  emptyTerms: everywhere([]),
  none: everywhere(undefined),
} as const satisfies Record<string, Shape>

export type AwardShape = keyof typeof awardShapes
export const awardShapeNames = Object.keys(awardShapes) as AwardShape[]
