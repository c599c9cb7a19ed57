import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
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
    expect(page).toContain(`| ${id} | ${kind} | ${target ? looksAt[target] : '-'} | `)
  })

  it('gives the sets that are proposed', () => {
    expect(page).toContain('| support | AWD-01 10 | AWD-01 10, AWD-04 6 | AWD-01 10, AWD-04 6, AWD-17 4 |')
    expect(page).toContain('| development | AWD-02 10 | AWD-01 8, AWD-02 8 | AWD-01 8, AWD-02 8, AWD-17 4 |')
  })
})
