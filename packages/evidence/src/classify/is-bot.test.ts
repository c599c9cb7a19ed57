import { describe, expect, it } from 'vitest'
import { isBot } from './is-bot'

describe('who is a program, by what it says of itself', () => {
  it.each<[name: string, email: string, mapped: string | undefined, is: boolean]>([
    ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.forge.example', undefined, true],
    ['Nextcloud bot', 'bot@nextcloud.example', undefined, true],
    ['anonymous', 'noreply@weblate.example', undefined, true],
    ['Engine CI', 'ci@project.example', undefined, true],
    ['Old robot', 'robot@project.example', 'robot[bot]@users.noreply.forge.example', true],
    ['Ada', 'ada@firm.example', undefined, false],
    ['Ada', '123+ada@users.noreply.forge.example', undefined, false],
    // People whom the project hides, since they want no mail.
    ['This contributor prefers no mail', 'ada@firm.example', 'noreply@example.com', false],
    ['Ada', 'noreply+forge@firm.example', undefined, false],
  ])('%s <%s>, mapped to %s: %s', (name, email, mapped, is) => {
    expect(isBot(name, email, mapped)).toBe(is)
  })
})
