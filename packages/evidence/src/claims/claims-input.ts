import { type InputIssue, type Members, someText } from '@opensource-experts/core'
import type { Claims } from '../model/claims'
import {
  account,
  dayAlone,
  domain,
  email,
  fullId,
  hostName,
  httpsAddress,
  organisation,
  publicKey,
  refName,
  version1,
} from './leaves'
import { sshKey } from './ssh-key'

const atLeastOne = { atLeast: 1 }

export const claimsShape: Members = {
  members: {
    schemaVersion: version1,
    tenderer: {
      members: {
        name: someText,
        ids: { list: { members: { scheme: someText, value: someText }, required: ['scheme', 'value'] } },
        domains: { list: domain },
        organisations: { list: { members: { host: hostName, name: organisation }, required: ['host', 'name'] } },
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
    (claims.tenderer.organisations ?? []).map(
      ({ host, name }, at) => [`/tenderer/organisations/${at}`, `${host}/${name.toLowerCase()}`] as const,
    ),
    'an organisation',
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
