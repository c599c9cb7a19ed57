import type { Lot } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* ({ places, param }) {
  const [most, mostComponents] = [limitOf(param('families')), limitOf(param('components'))]
  for (const { id, kind, pointer, lot } of places) {
    if (kind !== 'lot') continue
    const { componentFamilies, software = [] } = lot as Lot
    const families = new Set(componentFamilies).size
    const components = new Set(software.map(({ name }) => name)).size
    const rest = { path: pointer, lots: [id] }
    if (families > most) yield { ...rest, params: { kind: 'families', count: families, most } }
    else if (components > mostComponents)
      yield { ...rest, params: { kind: 'components', count: components, most: mostComponents } }
    // So few pieces of software are not of more families.
    else if (!componentFamilies && components > most) yield { fact: `${pointer}/componentFamilies`, lots: [id] }
  }
}
