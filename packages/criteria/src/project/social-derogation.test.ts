import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { type DerogationGround, derogationGrounds } from '../resolve/derogation-grounds'
import { socialDerogation } from './social-derogation'

const facts = {
  fr: 'Le facilitateur consulté le 3 novembre 2026 ne connaît aucune personne formée à ces travaux dans le bassin.',
}

describe('the record of a derogation', () => {
  it.each(derogationGrounds)('words the ground %s and keeps the facts', (ground) => {
    const { text, audience } = socialDerogation({ ground, facts })
    expect(audience).toBe('internal-file')
    expect(text.fr).toContain(facts.fr)
    expect(text.fr).toContain('L2112-2-1')
  })

  it('invents neither ground nor facts', () => {
    const refused = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return OseError.isInstance(error) ? error.code : undefined
      }
      return undefined
    }
    const ground = 'no-sufficient-link'
    expect(refused(() => socialDerogation({ ground, facts: {} }))).toBe('derogation-invalid')
    expect(refused(() => socialDerogation({ ground, facts: { fr: 'Trop compliqué.' } }))).toBe('derogation-invalid')
    expect(refused(() => socialDerogation({ ground: 'cost' as DerogationGround, facts }))).toBe('derogation-invalid')
  })
})
