import { anyText, day, type InputIssue, type Leaf, type Members, someText } from '@opensource-experts/core'
import type { Claims } from '../model/claims'
import { sshKey } from './ssh-key'

const fullId: Leaf = (value) =>
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

const email: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[^\s<>\p{Cc}]{1,320}$/u.test(value as string) && (value as string).includes('@')
    ? undefined
    : { code: 'invalid', message: 'must be one mail address such as "a@example.org"' })

const domain: Leaf = (value) =>
  anyText(value, {}) ??
  (/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be a domain such as "example.org"' })

const account: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[\p{L}\p{N}_][\p{L}\p{N}._-]{0,254}$/u.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the name of an account, without an at sign' })

const openPgp = /^\s*-----BEGIN PGP PUBLIC KEY BLOCK-----[\x20-\x7e\r\n]+-----END PGP PUBLIC KEY BLOCK-----\s*$/

/** A secret key that was taken for the public one is never shown. */
const publicKey: Leaf = (value) => {
  const wrong = anyText(value, {})
  if (wrong) return { ...wrong, secret: true }
  const text = value as string
  if (text.length <= 200_000 && (openPgp.test(text) || sshKey(text) !== undefined)) return undefined
  const message = 'must be a public key: a line of OpenSSH such as "ssh-ed25519 AAAA...", or OpenPGP in armour'
  return { code: 'invalid', message, secret: true }
}

const httpsAddress: Leaf = (value) =>
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

/** A host as addresses have it, its port included. */
export const hostName: Leaf = (value) =>
  anyText(value, {}) ??
  (/^(?=.{1,260}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:\d{1,5})?$/.test(
    value as string,
  )
    ? undefined
    : { code: 'invalid', message: 'must be the name of a host in small letters, such as "git.example.org"' })

const atLeastOne = { atLeast: 1 }

export const claimsShape: Members = {
  members: {
    schemaVersion: (value) =>
      value === '1' ? undefined : { code: 'invalid', message: 'must be "1", the only version there is', write: '"1"' },
    tenderer: {
      members: {
        name: someText,
        ids: { list: { members: { scheme: someText, value: someText }, required: ['scheme', 'value'] } },
        domains: { list: domain },
      },
      required: ['name', 'ids'],
    },
    window: { members: { from: dayAlone, to: dayAlone }, required: ['from', 'to'] },
    people: {
      list: {
        members: {
          id: someText,
          emails: { list: email, ...atLeastOne },
          accounts: { list: { members: { host: hostName, name: account }, required: ['host', 'name'] } },
          from: dayAlone,
          to: dayAlone,
          basis: someText,
          keys: { list: { members: { key: publicKey, published: httpsAddress }, required: ['key'] } },
        },
        required: ['id', 'emails', 'basis'],
      },
      ...atLeastOne,
    },
    projects: {
      list: {
        members: {
          name: someText,
          repository: someText,
          software: { list: someText },
          branch: refName,
          commit: fullId,
        },
        required: ['name', 'repository'],
      },
      ...atLeastOne,
    },
    facts: {
      list: {
        members: { person: someText, project: someText, commit: fullId, address: someText },
        required: ['person', 'project', 'commit'],
      },
    },
  },
  required: ['schemaVersion', 'tenderer', 'window', 'people', 'projects'],
}

type Issue = Omit<InputIssue, 'argument'>

/** What the shape cannot say: ranges, ids that are used twice, an address of two people, facts of nobody. */
export function claimsIssues(claims: Claims): readonly Issue[] {
  const issues: Issue[] = []
  const say = (path: string, message: string, expected: string, found: string) =>
    issues.push({ code: 'invalid', path, message, expected, found })
  const range = (path: string, from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined && to < from)
      say(path, `ends before it starts (${from})`, `a day from ${from}`, `"${to}"`)
  }
  const once = (values: readonly (readonly [path: string, value: string])[], what: string) => {
    const seen = new Set<string>()
    for (const [path, value] of values) {
      if (seen.has(value))
        say(path, `is ${what} that stands there before; each is claimed once`, `another ${what}`, 'the same')
      seen.add(value)
    }
  }
  range('/window/to', claims.window.from, claims.window.to)
  for (const [at, { from, to }] of claims.people.entries()) range(`/people/${at}/to`, from, to)
  once(
    claims.people.map(({ id }, at) => [`/people/${at}/id`, id]),
    'an id',
  )
  once(
    claims.projects.map(({ name }, at) => [`/projects/${at}/name`, name]),
    'a name',
  )
  once(
    claims.people.flatMap(({ emails }, at) =>
      emails.map((address, of) => [`/people/${at}/emails/${of}`, address.toLowerCase()] as const),
    ),
    'an address',
  )
  once(
    claims.people.flatMap(({ accounts = [] }, at) =>
      accounts.map(({ host, name }, of) => [`/people/${at}/accounts/${of}`, `${host}/${name.toLowerCase()}`] as const),
    ),
    'an account',
  )
  once(
    claims.people.flatMap(({ keys = [] }, at) =>
      keys.map(({ key }, of) => [`/people/${at}/keys/${of}/key`, sshKey(key)?.body ?? key.trim()] as const),
    ),
    'a key',
  )
  const people = new Set(claims.people.map(({ id }) => id))
  const projects = new Set(claims.projects.map(({ name }) => name))
  claims.facts?.forEach(({ person, project }, at) => {
    if (!people.has(person)) say(`/facts/${at}/person`, 'must be the id of a claimed person', 'an id', `"${person}"`)
    if (!projects.has(project))
      say(`/facts/${at}/project`, 'must be the name of a claimed project', 'a name', `"${project}"`)
  })
  return issues
}
