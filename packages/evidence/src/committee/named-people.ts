import { checkInput, type InputIssue, type Shape } from '@opensource-experts/core'
import { claimsIssues, claimsShape } from '../claims/claims-input'
import { canonical, pseudonym } from '../digest/canonical'
import type { EvidenceBundle } from '../model/bundle'
import type { Claims } from '../model/claims'
import { bundleShape } from './bundle-shape'

/** With both, people have the ids of the claims and not their codes alone. */
export interface Naming {
  readonly claims?: Claims
  /** The secret of the bundle. */
  readonly salt?: string
}

/** Who stands behind a code of the bundle, for those who hold claims and salt; else the first digits of the code. */
export function namesOf({ evidence }: EvidenceBundle, { claims, salt }: Naming): (person: string) => string {
  const names = new Map(
    claims && salt !== undefined ? claims.people.map(({ id }) => [pseudonym(salt, 'person', id), id] as const) : [],
  )
  const known = new Set(evidence.people.map(({ person }) => person))
  return (person) => (known.has(person) ? names.get(person) : undefined) ?? person.slice(0, 12)
}

/** The claims have to be those of the bundle. */
function namingIssues(bundle: EvidenceBundle, { claims, salt }: Naming): readonly Omit<InputIssue, 'argument'>[] {
  if (claims === undefined) return []
  const wrong = claimsIssues(claims).map((issue) => ({ ...issue, path: `/claims${issue.path}` }))
  if (wrong.length > 0) return wrong
  if (salt !== undefined && pseudonym(salt, 'claims', canonical(claims)) === bundle.made.claims) return []
  const message = 'must be the claims of this bundle, with its salt'
  return [
    { code: 'invalid', path: '/claims', message, expected: 'the claims of the bundle', found: 'others, or no salt' },
  ]
}

/** @throws OseError `input-invalid`. */
export function checkBundle(
  call: string,
  bundle: EvidenceBundle,
  options: Naming,
  members: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): void {
  checkInput(call, { bundle: [bundleShape, bundle] })
  checkInput(call, {
    options: [
      { members: { claims: claimsShape, salt: secret, ...members }, required },
      options,
      () => namingIssues(bundle, options),
    ],
  })
}

/** Never shown, whatever is wrong with it. */
function secret(value: unknown) {
  return typeof value === 'string' ? undefined : ({ code: 'invalid', message: 'must be a text', secret: true } as const)
}
