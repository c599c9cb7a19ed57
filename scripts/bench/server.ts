// `pnpm bench:server [notice.xml]` (after a build): the load curve of examples/validation-server. So many clients send a notice, each the
// next one when it has its answer or was told to come again: verdicts a second, how long they took, and how many were told so.
// Clients run in this process too, and take some of the machine. Needs the pack of the SDK that the notice names in the default folder.
//   --seconds 3   of each step        --threads 2   --queue 16
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'

interface Pool {
  close(): Promise<void>
}

// The example is plain JavaScript, without types.
const example = (name: string) => new URL(`../../examples/validation-server/src/${name}.js`, import.meta.url)
const { createHandler } = (await import(example('create-handler').href)) as {
  readonly createHandler: (options: { readonly pool: Pool }) => RequestListener
}
const { createPool } = (await import(example('create-pool').href)) as {
  readonly createPool: (options: { readonly worker: URL; readonly threads: number; readonly queue: number }) => Pool
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '3' },
    threads: { type: 'string', default: '2' },
    queue: { type: 'string', default: '16' },
  },
})
const notice = readFileSync(positionals[0] ?? new URL('../../examples/data/notice.xml', import.meta.url))
const pool = createPool({ worker: example('worker'), threads: Number(values.threads), queue: Number(values.queue) })
const server = createServer(createHandler({ pool }))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/validate`

async function ask(): Promise<readonly [status: number, time: number]> {
  const before = performance.now()
  const response = await fetch(url, { method: 'POST', body: notice })
  await response.arrayBuffer()
  return [response.status, performance.now() - before]
}

/** How long the slowest of a share of them took. */
const share = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN

try {
  // Every thread has read its rules before anything is measured.
  for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: Number(values.threads) }, ask))
  console.log(`${Math.round(notice.length / 1024)} kB, ${values.threads} threads, queue of ${values.queue}`)
  console.log('clients   verdicts/s   median ms   95 % ms    told to come again')
  for (const clients of [1, 2, 4, 8, 16, 32, 64]) {
    const times: number[] = []
    let [again, failed] = [0, 0]
    const end = performance.now() + Number(values.seconds) * 1000
    const client = async () => {
      while (performance.now() < end) {
        const [status, time] = await ask()
        if (status === 200) times.push(time)
        else if (status === 429) {
          again += 1
          // Retry-After says a second; a tenth of it shows more of the curve.
          await new Promise((resolve) => setTimeout(resolve, 100))
        } else failed += 1
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    const rate = times.length / Number(values.seconds)
    console.log(
      `${String(clients).padStart(7)} ${rate.toFixed(1).padStart(12)} ${share(times, 0.5).toFixed(1).padStart(11)} ${share(times, 0.95).toFixed(1).padStart(9)} ${String(again).padStart(21)}${failed > 0 ? `   ${failed} FAILED` : ''}`,
    )
  }
} finally {
  server.close()
  server.closeAllConnections()
  await pool.close()
}
