import { anyText, day, flag, type Members, oneOf, type Shape, wholeAbove0, wholeFrom0 } from '@opensource-experts/core'
import { hash, hashOrNull } from './leaves'
import { domainStates, keyStates, membershipStates, organisationStates, proofLevels, proofStates } from './proof'

const open = true

/** Members of a person in a project that say who the person is. */
export const personProofs: Readonly<Record<string, Shape>> = {
  underDomains: { named: wholeFrom0 },
  signatures: {
    members: { looked: wholeFrom0, good: wholeFrom0, otherKey: wholeFrom0, invalid: wholeFrom0, unsigned: wholeFrom0 },
    required: ['looked', 'good'],
    open,
  },
  upstream: { list: { members: { path: anyText, line: wholeAbove0, former: flag }, required: ['path', 'line'], open } },
}

export const maintainersShape: Shape = {
  list: { members: { path: anyText, digest: hashOrNull }, required: ['path', 'digest'], open },
}

const state = oneOf(...proofStates)

const claimProof: Members = {
  members: {
    project: anyText,
    level: oneOf(...proofLevels),
    domain: state,
    membership: state,
    signature: state,
    upstream: state,
  },
  required: ['project', 'level', 'domain', 'membership', 'signature', 'upstream'],
  open,
}

/** Proofs of one person. */
export const sheetProofs: Shape = { list: claimProof }

/** Members of a bundle that stand beside its evidence. */
export const bundleProofs: Readonly<Record<string, Shape>> = {
  attested: {
    members: {
      on: day,
      domains: {
        list: { members: { domain: anyText, state: oneOf(...domainStates) }, required: ['domain', 'state'], open },
      },
      keys: {
        list: {
          members: { person: hash, states: { list: oneOf(...keyStates) } },
          required: ['person', 'states'],
          open,
        },
      },
      organisations: {
        list: {
          members: { host: anyText, name: anyText, state: oneOf(...organisationStates) },
          required: ['host', 'name', 'state'],
          open,
        },
      },
      memberships: {
        list: {
          members: { person: hash, states: { list: oneOf(...membershipStates) } },
          required: ['person', 'states'],
          open,
        },
      },
    },
    required: ['on', 'domains', 'keys'],
    open,
  },
  proofs: {
    list: {
      ...claimProof,
      members: { person: hash, ...claimProof.members },
      required: ['person', ...(claimProof.required ?? [])],
    },
  },
}

/** What of a bundle proofs are made from, for whoever recomputes them. */
export const proofShape: Members = {
  members: {
    evidence: {
      members: {
        parameters: { members: { domains: { list: anyText } }, required: ['domains'], open },
        projects: {
          list: { members: { maintainers: maintainersShape, people: { list: { members: personProofs, open } } }, open },
        },
      },
      open,
    },
    ...bundleProofs,
  },
  open,
}
