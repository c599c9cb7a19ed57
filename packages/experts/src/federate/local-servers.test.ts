import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, sourceFixtures } from '../__fixtures__/sources'
import { createDevelopersItalia } from '../sources/developers-italia'
import { createPubliccode } from '../sources/publiccode'
import { federate } from './federate'

// Seven servers of this machine, over real sockets: nothing between the program and them is played.
const open: Server[] = []

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An address at which nobody listens any more. */
async function dead(): Promise<string> {
  const address = await serve(() => {})
  const server = open.pop()
  await new Promise((done) => server?.close(done))
  return address
}

const fixture = (id: string) => {
  const found = sourceFixtures.find((each) => each.id === id)
  if (!found) throw new Error(`There is no fixture ${id}.`)
  return found
}
const bodyOf = (id: string, address = fixture(id).first): string => {
  const { json, body } = fixture(id).answers[address] as { readonly json?: unknown; readonly body?: string }
  return body ?? JSON.stringify(json)
}

const made: Record<string, string> = {}

beforeAll(async () => {
  made.cnll = `${await dead()}/cnll.json`
  made.comptoir = `${await serve((request) => request.socket.destroy())}/comptoir.json`
  made.sill = `${await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drip = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(drip))
  })}/sill.json`
  made.garbage = await serve((_, response) => response.end('<!doctype html><p>Wartungsarbeiten'))
  made.publiccode = `${await serve((_, response) => response.end(bodyOf('publiccode')))}/publiccode.yml`
  made.italia = await serve((_, response) => response.end(bodyOf('developers-italia')))
  made.netherlands = await serve(({ url = '' }, response) => {
    const one = url.split('?')[0]?.endsWith('/a1') ?? false
    response.end(bodyOf('netherlands', `${fixture('netherlands').first}${one ? '/a1' : ''}`))
  })
})
afterAll(() => {
  for (const server of open) {
    server.closeAllConnections()
    server.close()
  }
})

describe('seven servers of this machine, two of them dead, one slow and one garbage', () => {
  it('answer by the deadline what the others know, and say who did not', async () => {
    const options = { now: () => asked, http: { privateAddresses: true, retries: 0 } }
    const at = (id: string, address = made[id]) => fixture(id).create({ ...options, address })
    const sources = [
      at('cnll'),
      at('comptoir'),
      at('sill'),
      createDevelopersItalia({ ...options, id: 'garbage', address: made.garbage }),
      at('developers-italia', made.italia),
      at('netherlands'),
    ]
    const publiccode = createPubliccode({ ...options, address: made.publiccode ?? '' })
    const started = performance.now()
    const { experts, sources: states } = await federate([...sources, publiccode], { deadlineMs: 2000 }).search({
      software: ['Annuaire'],
    })
    // Far beyond the deadline would be no deadline; a busy machine is given its time.
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(states.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'cnll unavailable',
      'comptoir unavailable',
      'sill unavailable',
      'garbage unavailable',
      'developers-italia ok',
      'netherlands ok',
      'publiccode ok',
    ])
    for (const each of states) if (each.status === 'unavailable') expect(each.reason).toMatch(/\S/u)
    expect(states[2]).toMatchObject({ reason: 'it did not answer within 2000 ms' })
    expect(experts.map(({ expert }) => expert.name)).toContain('Coop Exemple')
  })
})
