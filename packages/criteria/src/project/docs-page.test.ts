import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { communitySets } from '../propose/award-sets'
import { listClauses } from './list-clauses'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/criteria.md', import.meta.url)), 'utf8')
const looksAt = {
  operator: 'the firm',
  'assigned-staff': 'the persons assigned',
  tender: 'the tender',
  performance: 'performance',
}

describe('docs/criteria.md', () => {
  it.each(listClauses())('says of $id what the catalogue says', ({ id, kind, target }) => {
    expect(page).toContain(`| ${id} | ${kind} | ${looksAt[target]} | `)
  })

  it('gives the sets that are proposed', () => {
    for (const [profile, sets] of Object.entries(communitySets)) {
      const cells = Object.values(sets).map((set) => set.map(([clause, weight]) => `${clause} ${weight}`).join(', '))
      expect(page).toContain(`| ${profile} | ${cells.join(' | ')} |`)
    }
  })
})
