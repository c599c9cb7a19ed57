import { describe, expect, it } from 'vitest'
import { normaliseName, normaliseRepository } from './normalise-name'

describe('normaliseName', () => {
  it.each([
    ['Élan', 'elan'],
    ['E\u0301LAN', 'elan'],
    ['Open-Source_Suite', 'open source suite'],
    ['  a \u00a0 b ', 'a b'],
    ['Cœur', 'COEUR'],
    ['Straße', 'STRASSE'],
    ['ﬁle', 'file'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['ＡＢＣ', 'abc'],
  ])('%s is %s', (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b))
  })

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['NET', '.NET'],
    ['Moteur', 'Moteur A'],
    // Two letters of the Russian alphabet, not one with an accent.
    ['й', 'и'],
  ])('%s is not %s', (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b))
  })
})

it('compares addresses of repositories without what varies', () => {
  const forms = [
    'https://git.example.org/a',
    'https://GIT.example.org/a.git',
    'git+ssh://git@git.example.org/a/',
    'http://u:p@git.example.org/a.git/',
    'https://git.example.org/A',
  ]
  expect(new Set(forms.map(normaliseRepository))).toEqual(new Set(['git.example.org/a']))
  expect(normaliseRepository('Moteur A')).toBeUndefined()
})

it('walks a hostile address once', () => {
  expect(normaliseRepository(`https://a/${'/'.repeat(200_000)}x`)).toHaveLength(200_003)
  expect(normaliseRepository(`https://a${'/'.repeat(200_000)}`)).toBe('a')
})
