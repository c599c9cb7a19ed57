import { describe, expect, it } from 'vitest'
import { isSecurityPath, namesWeakness } from './about-security'

describe('what is about security, as a fact', () => {
  it.each<[string, boolean]>([
    ['parser: no read past the end (CVE-2024-12345)', true],
    ['fixes cve-2019-0001', true],
    ['Security: GHSA-2342-cfgh-jmpq', true],
    // A year of two digits, a number of three, signs that no advisory has.
    ['CVE-24-12345', false],
    ['CVE-2024-123', false],
    ['GHSA-abcd-efgh-ijkl', false],
    ['XCVE-2024-12345', false],
    // Words are no fact: a security fix may say nothing, and a page may speak of it.
    ['Fix a security problem', false],
    ['Add vulnerability scanner', false],
  ])('%s: %s', (text, is) => {
    expect(namesWeakness(text)).toBe(is)
  })

  it.each<[string, boolean]>([
    ['SECURITY.md', true],
    ['SECURITY', true],
    ['.github/SECURITY.md', true],
    ['docs/security.md', true],
    ['packages/a/SECURITY.rst', true],
    ['SECURITY-INSIGHTS.yml', true],
    ['docs/VULN-DISCLOSURE-POLICY.md', true],
    ['security-policy.md', true],
    ['public/.well-known/security.txt', true],
    ['tests/cases/CVE-2021-44228.json', true],
    ['src/security.ts', false],
    ['src/security/login.c', false],
    ['docs/guide/security.md', false],
    ['SECURITYLEVEL.md', false],
  ])('%s: %s', (path, is) => {
    expect(isSecurityPath(path)).toBe(is)
  })
})
