import { anyText, day, type Leaf } from '@opensource-experts/core'
import { sshKey } from './ssh-key'

// Single values that claims and contracts hold.

export const fullId: Leaf = (value) =>
  anyText(value, {}) ??
  (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be a full commit id of 40 (or 64) digits 0-9 and a-f' })

/** A day alone: a window is in whole days of UTC. */
export const dayAlone: Leaf = (value, around) =>
  day(value, around) ??
  ((value as string).length === 10
    ? undefined
    : {
        code: 'invalid',
        message: 'must be a day alone such as "2026-12-01"',
        write: `"${(value as string).slice(0, 10)}"`,
      })

export const email: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[^\s<>\p{Cc}]{1,320}$/u.test(value as string) && (value as string).includes('@')
    ? undefined
    : { code: 'invalid', message: 'must be one mail address such as "a@example.org"' })

export const domain: Leaf = (value) =>
  anyText(value, {}) ??
  (/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be a domain such as "example.org"' })

export const account: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[\p{L}\p{N}_][\p{L}\p{N}._-]{0,254}$/u.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the name of an account, without an at sign' })

export const organisation: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}(\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}){0,20}$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the name of an organisation at a platform, without an at sign' })

const openPgp = /^\s*-----BEGIN PGP PUBLIC KEY BLOCK-----[\x20-\x7e\r\n]+-----END PGP PUBLIC KEY BLOCK-----\s*$/

/** A secret key that was taken for the public one is never shown. */
export const publicKey: Leaf = (value) => {
  const wrong = anyText(value, {})
  if (wrong) return { ...wrong, secret: true }
  const text = value as string
  if (text.length <= 200_000 && (openPgp.test(text) || sshKey(text) !== undefined)) return undefined
  const message = 'must be a public key: a line of OpenSSH such as "ssh-ed25519 AAAA...", or OpenPGP in armour'
  return { code: 'invalid', message, secret: true }
}

export const httpsAddress: Leaf = (value) =>
  anyText(value, {}) ??
  (/^https:\/\/[^\s/@\\]+(\/\S{0,2000})?$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be an https address without credentials' })

/** The rules of `git check-ref-format`, for the name of a branch or tag; it never starts like an option. */
export const refName: Leaf = (value) =>
  anyText(value, {}) ??
  (isRefName(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the name of a branch or tag such as "main"' })

function isRefName(name: string): boolean {
  if (name === '' || name.length > 250 || name === '@' || /^[-/]|[/.]$|\.\.|\/\/|@\{/.test(name)) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them in names of refs
  if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(name)) return false
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
}

/** The only version there is. */
export const version1: Leaf = (value) =>
  value === '1' ? undefined : { code: 'invalid', message: 'must be "1", the only version there is', write: '"1"' }

/** A host as addresses have it, its port included. */
export const hostName: Leaf = (value) =>
  anyText(value, {}) ??
  (/^(?=.{1,260}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:\d{1,5})?$/.test(
    value as string,
  )
    ? undefined
    : { code: 'invalid', message: 'must be the name of a host in small letters, such as "git.example.org"' })
