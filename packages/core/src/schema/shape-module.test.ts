import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shapeModule } from './shape-module'

describe('the tables that input is checked by', () => {
  it('are made from the schemas as they stand: `pnpm generate` has run', () => {
    const written = readFileSync(new URL('../generated/shapes.ts', import.meta.url), 'utf8')
    expect(shapeModule()).toBe(written)
  })
})
