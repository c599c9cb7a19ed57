import { describe, expect, it } from 'vitest'
import { climateLawDay } from './climate-law'
import { mentionsEnvironment } from './mentions-environment'
import { thresholdsOn } from './thresholds'

describe('words that may speak of the environment', () => {
  it.each([
    'Performance environnementale',
    'Environmental merit',
    'ÉCOLOGIE',
    'Écoconception du service',
    'numérique écoresponsable',
    'développement durable',
    'empreinte carbone',
    'carbon footprint',
    'le climat',
    'économies d’énergie',
    'energy use',
    'la sobriété',
    'recyclage',
    'déchets triés',
    'sustainability',
    'emissions',
    'waste',
    'circular economy',
    'renewable',
    'réemploi',
    'refurbished',
    'reconditionné',
    'CO2',
    'les GES',
    'GHG',
    'ACV',
    'LCA',
    'green IT',
  ])('%s', (text) => {
    expect(mentionsEnvironment(text)).toBe(true)
  })

  it.each([
    '',
    'Prix',
    'gestion',
    'gestes',
    'greenhorn',
    'acvx',
    'co2x',
    'un geste',
    'préenvironnement',
    'le prix des lcas',
  ])('%j does not', (text) => {
    expect(mentionsEnvironment(text)).toBe(false)
  })
})

describe('dates of law', () => {
  it('art. 35 of Law 2021-1104 binds from 21 August 2026', () => {
    expect(climateLawDay).toBe('2026-08-21')
  })

  it('thresholds are known for 2026 and 2027', () => {
    const period = {
      from: '2026-01-01',
      to: '2027-12-31',
      works: 5_404_000,
      central: 140_000,
      subCentral: 216_000,
      utility: 432_000,
      defence: 432_000,
    }
    expect(['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'].map(thresholdsOn)).toEqual([
      undefined,
      period,
      period,
      undefined,
    ])
  })
})
