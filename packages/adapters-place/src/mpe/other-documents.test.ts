import type { Procurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { award, percent, procurement } from '../__fixtures__/procurement'
import { toMpe } from './to-mpe'

const documentTexts = {
  contract: { fr: 'Au contrat' },
  specifications: { fr: 'Aux spécifications' },
  answer: { fr: 'À remplir' },
  internal: { fr: 'Pour nous seuls' },
}
const given: Procurement = procurement(
  [
    award('prix', percent(60)),
    award('delai', percent(40), { documentTexts }),
    { id: 'per', kind: 'performance', lots: 'all', name: { fr: 'Condition' }, documentTexts },
  ],
  {
    lotClauses: [
      {
        id: 'lot-03',
        clause: { id: 'LOT-03' },
        lots: 'all',
        name: { fr: 'Plafond' },
        text: { fr: 'Au plus un lot par titulaire' },
      },
    ],
  },
)

describe('texts for other documents', () => {
  const { elsewhere } = toMpe(given)
  const where = (text: string) =>
    elsewhere.filter((each) => each.text === text).map(({ document, title, field }) => [document, title, field])

  it('are pasted where they belong, each once for each criterion', () => {
    expect(where('Au contrat')).toEqual([
      ['CCAP', 'delai', 'contract'],
      ['CCAP', 'Condition', 'contract'],
    ])
    expect(where('Aux spécifications').map(([document]) => document)).toEqual(['CCTP', 'CCTP'])
    expect(where('À remplir').map(([document]) => document)).toEqual(['RC', 'RC'])
    expect(where('Au plus un lot par titulaire')).toEqual([['RC', 'Plafond', 'text']])
  })

  it('nothing of the internal file is in it', () => {
    expect(JSON.stringify(toMpe(given))).not.toContain('Pour nous seuls')
  })
})
