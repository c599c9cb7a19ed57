import { servePage } from './serve-page.js'

const server = await servePage({ port: Number(process.env.PORT ?? 0) })
console.log(`Check a notice at ${server.address}`)
process.once('SIGTERM', () => server.close())
process.once('SIGINT', () => server.close())
