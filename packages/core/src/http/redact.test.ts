import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact, redactAddress } from './redact'

describe('redact', () => {
  it.each([
    ['GET https://me:hunter2@example.org/x?api_key=hunter2#hunter2 failed', 'GET https://example.org/x failed'],
    ['https://me:hun"ter2@hunter2@example.org/x', 'https://example.org/x'],
    ['https://me:hunter2/hunter2@example.org/x', 'https://example.org/x'],
    ['https://me:hunter2?hunter2@example.org/x', 'https://***'],
    ['https://example.org/x?mail=me@example.org', 'https://example.org/x'],
    // The name of the user may be the token, and hold what ends an address.
    ['https://hunter2?hunter2@example.org/x', 'https://***'],
    ['https://hunter2@example.org/x', 'https://example.org/x'],
    ['"https://me:hunter2 and hunter2@example.org/x" failed', '"https://*** and ***@example.org/x" failed'],
    ['https://me:hunter2', 'https://***'],
    ['me:hunter2@example.org', '***@example.org'],
    ['Authorization: Basic hunter2', 'Authorization: Basic ***'],
    ['authorization=hunter2 then', 'authorization=*** then'],
    ['(Bearer hunter2)', '(Bearer ***'],
    ['Set-Cookie: a=hunter2; b=hunter2; Path=/', 'Set-Cookie: ***'],
    ['x-api-key:hunter2', 'x-api-key:***'],
    ['{"access_token":"hunter2"}', '{"access_token":***'],
    ['password = hunter2', 'password = ***'],
    ['token : hunter2 then', 'token : *** then'],
    ['"password": "hunter2 hunter2" then', '"password": *** *** then'],
    ["password='hunter2 hunter2 hunter2' then", 'password=*** *** *** then'],
    ['{"secret":"hunter2 hunter2", "a": 1}', '{"secret":*** *** "a": 1}'],
    ['Authorization: Token hunter2', 'Authorization: *** ***'],
    ['authorization=Token hunter2', 'authorization=*** ***'],
    ['Proxy-Authorization: Digest username="me", response="hunter2"', 'Proxy-Authorization: *** ***'],
    ['X-Amz-Signature=hunter2', 'X-Amz-Signature=***'],
    ['the equation a = b', 'the equation a = b'],
    ['connect ECONNREFUSED [::1]:443', 'connect ECONNREFUSED [::1]:443'],
    ['https://example.org:8443/a/b', 'https://example.org:8443/a/b'],
    ['two\n lines\t here', 'two lines here'],
    ['no tokens here', 'no tokens here'],
    ['@name', '@name'],
    ['with Set-Cookie: a=hunter2', 'with Set-Cookie: ***'],
    ['cookie=hunter2; b=hunter2 x', 'cookie= ***'],
    ['“token”:hunter2', '“token”:***'],
  ])('%j', (text, shown) => {
    expect(redact(text)).toBe(shown)
  })

  it.each([
    ['example.org/x?token=hunter2', 'example.org/x'],
    ['list:new.yaml', 'list:new.yaml'],
    ['https://?token=hunter2', 'https://'],
    ['https://me:hunter2/x', 'https://***'],
    ['https://me:x', 'https://***'],
    ['https://:hunter2', 'https://***'],
    ['://me:hunter2', '://***'],
    // Which of the two is the host cannot be told.
    ['https://me@hunter2?x@example.org', 'https://***'],
    ['https://@hunter2?x@example.org', 'https://***'],
    ['https://example.org:0/x', 'https://example.org:0/x'],
    ['https://example.org:99/x', 'https://example.org:99/x'],
    ['https://example.org:123456', 'https://example.org:123456'],
    ['https://example.org:1234567', 'https://***'],
    ['https://example.org:-1', 'https://***'],
    ['https://[::1]:8443/x', 'https://[::1]:8443/x'],
    ['file:///a:b/c', 'file:///a:b/c'],
    ['a'.repeat(300), 'a'.repeat(300)],
    ['a'.repeat(301), `${'a'.repeat(300)}...`],
  ])('the address %j', (address, shown) => {
    expect(redactAddress(address)).toBe(shown)
  })

  it('masks every secret that stands in an address, whatever its characters', () => {
    const secret = fc.stringMatching(/^[!-~]{1,20}$/).map((text) => `S3CR3T${text}S3CR3T`)
    fc.assert(
      fc.property(secret, (password) => {
        expect(redactAddress(`https://user:${password}@example.org/list?token=${password}`)).not.toContain('S3CR3T')
        expect(redact(`https://user:${password}@example.org/list is down`)).not.toContain('S3CR3T')
      }),
    )
  })

  // A quadratic walk would take minutes here, beyond the time that a test has.
  it('walks hostile lengths once', () => {
    for (const unit of ['a', ' ', ':', '@', 'http://', 'key=', '"', 'a:', '://@', 'bearer ', '\n']) {
      expect(redact(unit.repeat(400_000)).length).toBeLessThan(310)
      expect(redactAddress(unit.repeat(400_000)).length).toBeLessThan(310)
    }
  })
})
