import { describe, expect, it } from 'vitest'
import { canonicalOrigin } from './canonical-origin'
import { placeKey } from './place-key'

const project = { name: 'Engine A', repository: 'https://git.example.org/Group/engine.git' }
const says = (by: string, repository: string) => ({ by, repository, date: '2026-01-01' })

it.each([
  ['https://git.example.org/group/engine', 'git.example.org/group/engine'],
  ['HTTPS://Git.Example.org/Group/Engine.git/', 'git.example.org/group/engine'],
  ['http://git.example.org/group/engine', 'git.example.org/group/engine'],
  ['git+https://git.example.org/group/engine.git', 'git.example.org/group/engine'],
  ['git://git.example.org/group/engine.git', 'git.example.org/group/engine'],
  ['ssh://git@git.example.org:2222/group/engine.git', 'git.example.org/group/engine'],
  ['git@git.example.org:group/engine.git', 'git.example.org/group/engine'],
  ['scm:git:https://git.example.org/group/engine', 'git.example.org/group/engine'],
  ['https://user:secret@git.example.org/group/engine', 'git.example.org/group/engine'],
  ['https://git.example.org/group/engine/-/tree/main/sub', 'git.example.org/group/engine'],
  ['https://git.example.org/group/engine/tree/main', 'git.example.org/group/engine'],
  ['https://git.example.org/group/engine?tab=readme#x', 'git.example.org/group/engine'],
  ['https://git.example.org:8443/group/engine', 'git.example.org:8443/group/engine'],
  ['https://git.example.org/group/deep/engine', 'git.example.org/group/deep/engine'],
  ['https://git.example.org/', undefined],
  ['https://git.example.org/.git', undefined],
  ['file:///etc/passwd', undefined],
  ['ext::sh -c id', undefined],
  ['engine', undefined],
  ['', undefined],
])('%j is compared as %j', (repository, key) => {
  expect(placeKey(repository)).toBe(key)
})

describe('canonicalOrigin', () => {
  it('stated: all name the claimed place, however they write it', () => {
    const origin = canonicalOrigin(project, [
      says('sill', 'https://git.example.org/group/engine'),
      says('npm', 'git+ssh://git@git.example.org/group/engine.git'),
    ])
    expect(origin).toMatchObject({
      state: 'stated',
      claimed: project.repository,
      places: [{ isClaimed: true }],
      unread: [],
    })
    expect(origin.places[0]?.statements.map(({ by }) => by)).toEqual(['sill', 'npm'])
  })

  it('elsewhere: all name one place that is not the claimed one', () => {
    const origin = canonicalOrigin(project, [says('sill', 'https://other.example.org/engine')])
    expect(origin).toMatchObject({
      state: 'elsewhere',
      places: [{ repository: 'https://other.example.org/engine', isClaimed: false }],
    })
  })

  it('disputed: who says what stands side by side, and nobody wins', () => {
    const fork = 'https://fork.example.org/engine'
    const origin = canonicalOrigin(project, [says('a', fork), says('b', fork), says('c', project.repository)])
    expect(origin.state).toBe('disputed')
    expect(origin.places.map(({ isClaimed, statements }) => [isClaimed, statements.length])).toEqual([
      [true, 1],
      [false, 2],
    ])
    expect(canonicalOrigin(project, [says('a', fork), says('b', 'https://third.example.org/x')]).state).toBe('disputed')
  })

  it('unknown: nobody says anything, which is nothing against the claim', () => {
    expect(canonicalOrigin(project, [])).toMatchObject({ state: 'unknown', places: [] })
    const odd = canonicalOrigin(project, [says('a', 'on a disk')])
    expect(odd).toMatchObject({ state: 'unknown', unread: [{ by: 'a', repository: 'on a disk' }] })
  })

  it('refuses what is no statement', () => {
    expect(() => canonicalOrigin(project, [{ by: 'a', repository: 'https://a.example/b', date: 'today' }])).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    )
  })
})
