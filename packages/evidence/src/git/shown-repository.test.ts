import { describe, expect, it } from 'vitest'
import { shownRepository } from './shown-repository'

describe('a repository in a sentence', () => {
  it.each([
    ['https://git.example.org/a', 'https://git.example.org/a'],
    ['https://git.example.org/a?token=hunter2#x', 'https://git.example.org/a'],
    ['/srv/clones/a', '/srv/clones/a'],
    ['https://git.example.org/a\u0007b', 'https://git.example.org/a?b'],
  ])('%s', (repository, shown) => {
    expect(shownRepository(repository)).toBe(shown)
  })

  it.each([
    'https://ada:hunter2@git.example.org/a',
    // A password may hold what ends the name of a host.
    'https://ada:hun/hunter2@git.example.org/a',
    'https://ada:hun@hunter2@git.example.org/a',
    'ssh://ada:hunter2@git.example.org/a',
    'ada:hunter2@git.example.org:a',
  ])('%s shows no password', (repository) => {
    expect(shownRepository(repository)).not.toContain('hunter2')
    expect(shownRepository(repository)).not.toContain('hun/')
  })
})
