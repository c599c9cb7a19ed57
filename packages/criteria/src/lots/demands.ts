import { type Criterion, defined, type Expert, type Lot, type SelectionMinimum } from '@opensource-experts/core'

/** What a lot asks of a firm, as far as a directory can tell. */
export interface Demand {
  readonly level: 'minimum' | 'top'
  readonly criterion?: string
  readonly told: 'offers' | 'maintains' | 'size' | 'nothing'
  /** Whether a firm that was found for the lot reaches it; undefined where the directory does not say. */
  readonly reaches: (expert: Expert, relation: 'offers' | 'maintains') => boolean | undefined
}

type Reaches = Demand['reaches']

const offered: Reaches = () => true
// A firm of which no list says that it maintains the software may do so all the same.
const maintained: Reaches = (_, relation) => (relation === 'maintains' ? true : undefined)
const untold: Reaches = () => undefined

/** Most people of a firm of a class (Recommendation 2003/361/EC); a larger class may be one by its turnover, with few people. */
const mostPeople: Readonly<Record<string, number>> = { micro: 9, small: 49, medium: 249 }

/** A class rules a head count out, and never shows it. */
function headcount(least: number): Reaches {
  return ({ size }) => {
    const most = mostPeople[size?.value ?? '']
    return most !== undefined && most < least ? false : undefined
  }
}

/** The demands on a lot: those of the criteria given, else what a lot on a piece of software always comes to. */
export function demandsOf(lot: Lot, criteria: readonly Criterion[] | undefined): Demand[] {
  if (criteria === undefined)
    return [
      { level: 'minimum', told: 'offers', reaches: offered },
      { level: 'top', told: 'maintains', reaches: maintained },
    ]
  return criteria.filter((criterion) => isOn(criterion, lot)).flatMap((criterion) => demandOf(criterion))
}

function isOn({ lots }: Criterion, { id }: Lot): boolean {
  return lots === 'all' || (Array.isArray(lots) && lots.includes(id))
}

function demandOf(criterion: Criterion): Demand[] {
  const base = { ...defined({ criterion: criterion.id }) }
  if (criterion.kind === 'selection') {
    const [told, reaches] = minimumOf(criterion.minimum)
    return [{ ...base, level: 'minimum', told, reaches }]
  }
  if (criterion.kind !== 'award' || criterion.type === 'price' || criterion.type === 'cost') return []
  // The top step of what looks at people who have worked on the software; what looks at the tender is open to all.
  const people = criterion.target === 'assigned-staff'
  return [{ ...base, level: 'top', told: people ? 'maintains' : 'nothing', reaches: people ? maintained : untold }]
}

function minimumOf(minimum: SelectionMinimum | undefined): readonly [Demand['told'], Reaches] {
  switch (minimum?.what) {
    case 'references':
      return ['offers', offered]
    case 'contributions':
      return ['maintains', maintained]
    case 'headcount':
      return typeof minimum.value === 'object' ? ['nothing', untold] : ['size', headcount(Number(minimum.value))]
    default:
      return ['nothing', untold]
  }
}
