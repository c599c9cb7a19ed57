import { defined } from '@opensource-experts/core'
import type { HttpOptions } from '@opensource-experts/core/http'
import type { ClaimedAccount, Claims } from '../model/claims'
import type { MembershipState, ProofsAsked } from '../model/proof'
import { type ForgeClient, forgeClient } from './forge-client'
import { type ForgeProgram, programOf } from './forge-programs'
import { forgejoShape } from './forgejo'
import { gitHubShape } from './github'
import { gitLabShape } from './gitlab'
import { member, number } from './read-value'

export interface MembershipOptions {
  readonly http: HttpOptions
  readonly forges?: Readonly<Record<string, ForgeProgram>>
  readonly tokens?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

const shapes = { github: gitHubShape, gitlab: gitLabShape, forgejo: forgejoShape }

/**
 * Asks platforms whether claimed accounts are members of the tenderer's organisations there, as everybody sees them. One that does not
 * answer is `unavailable`.
 *
 * @param names codes of the claimed people, in their order.
 * @throws the signal's reason.
 */
export async function askMemberships(
  { tenderer: { organisations = [] }, people }: Claims,
  names: readonly string[],
  { http, forges, tokens, signal }: MembershipOptions,
): Promise<NonNullable<ProofsAsked['memberships']>> {
  const ask = async ({ host, name }: ClaimedAccount, accounts: readonly string[]): Promise<MembershipState> => {
    if (accounts.length === 0) return 'no-account'
    const program = programOf(host, forges)
    if (program === undefined) return 'not-asked'
    const { name: source, api, headers } = shapes[program]
    const token = tokens && Object.hasOwn(tokens, host) ? tokens[host] : undefined
    const client = forgeClient(source, api(host), headers(token), { http: { ...http, ...defined({ signal }) } })
    const prefix = new URL(api(host)).pathname.replace(/\/$/, '')
    try {
      for (const account of accounts)
        if (await isMember(client, program, prefix, name, account, signal)) return 'member'
      return 'not-listed'
    } catch {
      signal?.throwIfAborted()
      return 'unavailable'
    }
  }
  if (organisations.length === 0) return []
  const asked: NonNullable<ProofsAsked['memberships']>[number][] = []
  for (const [at, { accounts = [] }] of people.entries()) {
    const states: MembershipState[] = []
    for (const organisation of organisations)
      states.push(
        await ask(
          organisation,
          accounts.filter(({ host }) => host === organisation.host).map(({ name }) => name),
        ),
      )
    asked.push({ person: names[at] ?? '', states })
  }
  return asked
}

/**
 * GitHub and Gitea, `GET /orgs/{org}/public_members/{username}`: 204 for a member who shows it, 404 for anybody else. GitLab,
 * `GET /users?username=` and `GET /groups/:id/members/all/:user_id`: the member, or 404.
 */
async function isMember(
  client: ForgeClient,
  program: ForgeProgram,
  prefix: string,
  organisation: string,
  account: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const [group, name] = [organisation, account].map(encodeURIComponent)
  if (program !== 'gitlab') return client.has(`${prefix}/orgs/${group}/public_members/${name}`, signal)
  const { value } = await client.get(`${prefix}/users?username=${name}`, signal)
  const same = (user: unknown) => String(member(user, 'username')).toLowerCase() === account.toLowerCase()
  const id = Array.isArray(value) ? number(member(value.find(same), 'id')) : undefined
  if (id === undefined) return false
  const found = await client.find(`${prefix}/groups/${group}/members/all/${id}`, signal)
  // Invited alone is no member yet.
  return found !== undefined && number(member(found.value, 'id')) === id && member(found.value, 'state') === 'active'
}
