import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Procurement } from '@opensource-experts/core'
import {
  createCnll,
  createComptoir,
  createDevelopersItalia,
  createNetherlands,
  createPubliccode,
  createSill,
  type Directory,
  type FederatedAnswer,
  federate,
  openSnapshot,
  type Snapshot,
  takeSnapshot,
} from '@opensource-experts/experts'
import { queryOf } from './find-experts.ts'
import { madeUpAnswers } from './made-up-sources.ts'

export interface SnapshotStep {
  readonly files: Snapshot['files']
  readonly found: readonly { readonly lot: string; readonly answer: FederatedAnswer }[]
  readonly summary: string
  readonly time: number
}

/**
 * Takes a snapshot of seven sources, which a server of this machine plays with made-up firms, and searches it when the server is gone: what a
 * buyer keeps in the file of a purchase.
 */
export async function snapshotSources(directory: Directory, { lots }: Procurement): Promise<SnapshotStep> {
  const started = performance.now()
  const answers = madeUpAnswers(directory)
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push(path)
    const body = Object.hasOwn(answers, path) ? answers[path] : undefined
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const http = { privateAddresses: true, retries: 0 }
  const date = new Date().toISOString().slice(0, 10)
  let snapshot: Snapshot
  try {
    snapshot = await takeSnapshot(
      [
        createCnll({ http, address: `${base}/cnll.json` }),
        createComptoir({ http, address: `${base}/comptoir.json` }),
        createSill({ http, address: `${base}/sill.json` }),
        createPubliccode({ http, address: `${base}/publiccode.yml` }),
        createDevelopersItalia({ http, address: `${base}/it` }),
        createDevelopersItalia({ http, id: 'swiss-catalogue', address: `${base}/ch` }),
        createNetherlands({ http, address: `${base}/nl`, apiKey: 'made-up' }),
      ],
      { date },
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
  const requests = asked.length
  const files = new Map(snapshot.files.map(({ name, text }) => [name, new TextEncoder().encode(text)]))
  const { directories } = await openSnapshot(
    async (name) => files.get(name) ?? Promise.reject(new Error(`There is no ${name}.`)),
  )
  const federation = federate(directories)
  const found: { lot: string; answer: FederatedAnswer }[] = []
  for (const lot of lots.slice(0, 20)) {
    const { software } = queryOf(lot)
    if (software) found.push({ lot: lot.id, answer: await federation.search({ software }) })
  }
  const { sources } = snapshot.manifest
  const answered = sources.filter(({ status }) => status !== 'unavailable').length
  const firms = sources.reduce((sum, { count = 0 }) => sum + count, 0)
  const joined = found
    .slice(0, 3)
    .map(
      ({ lot, answer }) =>
        `${lot} ${answer.total} of ${answer.experts.reduce((sum, { members }) => sum + members.length, 0)} entries`,
    )
  if (asked.length !== requests) throw new Error('The snapshot asked its sources.')
  return {
    files: snapshot.files,
    found,
    summary: `${sources.length} sources, played by this machine with made-up firms: ${answered} answered ${requests} requests, ${firms} entries kept; searched without them: ${joined.length === 0 ? 'no software is known of any lot' : `firms for ${joined.join(', ')}`}`,
    time: performance.now() - started,
  }
}
