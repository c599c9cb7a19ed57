// node src/main.js     PORT (default: a free one), OSE_PACKS (rule packs, see `ose sdk add`), WORKERS, QUEUE
import { once } from 'node:events'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { createHandler } from './create-handler.js'
import { createPool } from './create-pool.js'

const pool = createPool({
  worker: new URL('./worker.js', import.meta.url),
  threads: Number(process.env.WORKERS ?? Math.max(1, availableParallelism() - 1)),
  queue: Number(process.env.QUEUE ?? 16),
})
const server = createServer(createHandler({ pool }))
// A client that sends a header and then nothing holds no connection for ever.
server.requestTimeout = 30_000
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1')
await once(server, 'listening')
console.log(`http://127.0.0.1:${server.address().port}/   POST a notice to /validate`)

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    server.close()
    server.closeIdleConnections()
    await pool.close()
  })
