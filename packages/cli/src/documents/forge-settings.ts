import type { ForgeProgram } from '@opensource-experts/evidence'
import { usageError } from '../errors/usage-error'

const programs: readonly ForgeProgram[] = ['github', 'gitlab', 'forgejo']
const host = /^[a-z0-9.-]{1,253}(:\d{1,5})?$/

/** `git.example.org=gitlab`, as often as there are hosts. */
export function forgesOf(given: readonly string[]): Record<string, ForgeProgram> {
  return Object.fromEntries(
    given.map((text) => {
      const [name = '', program = ''] = text.split('=')
      const known = programs.find((one) => one === program)
      if (known && host.test(name)) return [name, known] as const
      throw usageError(
        `--forge ${text.slice(0, 80)} does not name a host and what it runs. Write it as git.example.org=gitlab (${programs.join(', ')}).`,
      )
    }),
  )
}

/**
 * `OSE_FORGE_TOKENS`: `github.com=token git.example.org=token`. From the environment, since options end up in histories; each with its
 * host, since claims name hosts and are written by others.
 */
export function tokensOf(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = env.OSE_FORGE_TOKENS?.trim() ?? ''
  if (given === '') return {}
  return Object.fromEntries(
    given.split(/[\s,]+/).map((text) => {
      const at = text.indexOf('=')
      const [name, token] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
      if (host.test(name) && /^[\x21-\x7e]+$/.test(token)) return [name, token] as const
      // What was given may be a token alone: it is not shown.
      throw usageError(
        'OSE_FORGE_TOKENS is not a list of host=token, with spaces between. Write it as github.com=... .',
      )
    }),
  )
}
