// node src/main.js [notice.xml]     PORT, default: a free one
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createDesk, serveDesk } from 'vendor-desk'
import { createNotices } from './create-notices.js'

const sample = fileURLToPath(new URL('../../data/notice.xml', import.meta.url))
const [path] = process.argv.slice(2)
const software = path === undefined ? { 'LOT-0001': 'Moteur A', 'LOT-0002': 'Convertisseur B' } : {}
const state = new Uint8Array(await readFile(path ?? sample))
const desk = createDesk({ backend: createNotices({ software }), state })
const { address, close } = await serveDesk(desk, { port: Number(process.env.PORT ?? 0) })
console.log(`${address}   one user: ${address}?user=Camille   another: ${address}?user=Dominique&lang=en`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close)
