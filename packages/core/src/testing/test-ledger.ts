import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import type { SeenRequest, TestAnswer, TestTable } from './test-answer'

/** Which answer is next, what was asked, and what nobody had an answer for. */
export interface TestLedger {
  readonly requests: readonly SeenRequest[]
  /** The answer for a request, or undefined where the table has none; both are remembered. */
  take(request: SeenRequest): TestAnswer | undefined
  /** Replaces the table and forgets what was asked. */
  reset(table: TestTable): void
  /** @throws OseError `request-unhandled`, so that the test fails though the code under test swallowed the failure. */
  settle(): void
}

export function testLedger(first: TestTable): TestLedger {
  let table = first
  let taken = new Map<string, number>()
  const requests: SeenRequest[] = []
  const unhandled: string[] = []
  const clear = () => {
    taken = new Map()
    requests.length = 0
    unhandled.length = 0
  }
  return {
    requests,
    take(request) {
      requests.push(request)
      const { origin, pathname } = new URL(request.url)
      const keys = [`${request.method} ${origin}${pathname}`, `${request.method} ${pathname}`]
      const key = keys.find((each) => Object.hasOwn(table, each))
      const answers = key === undefined ? undefined : table[key]
      if (key === undefined || answers === undefined) {
        unhandled.push(keys[0] ?? '')
        return undefined
      }
      const at = taken.get(key) ?? 0
      taken.set(key, at + 1)
      const list: readonly TestAnswer[] = Array.isArray(answers) ? answers : [answers]
      return list[Math.min(at, list.length - 1)]
    },
    reset(next) {
      table = next
      clear()
    },
    settle() {
      const [missing] = unhandled
      clear()
      if (missing === undefined) return
      throw new OseError('request-unhandled', `${missing} was asked and the table has no answer. Add a line for it.`)
    },
  }
}

/** Status, headers and bytes of an answer, the same for every kind of server. */
export function contentOf({ status, headers = {}, body, json, redirect }: TestAnswer) {
  const text = json === undefined ? body : JSON.stringify(json)
  return {
    status: status ?? (redirect === undefined ? 200 : 302),
    headers: {
      ...defined({ 'content-type': json === undefined ? undefined : 'application/json', location: redirect }),
      ...headers,
    },
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }
}
