#!/usr/bin/env node
import { main } from './main'

const controller = new AbortController()
// Once: a second Ctrl-C ends the process at once.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort())
// A reader that has gone is reported to the write itself; without listeners it would end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const { stdout, stderr, env } = process
// Every write has been waited for, so nothing is cut off, and no idle connection keeps the process alive.
process.exit(await main(process.argv.slice(2), { stdout, stderr, env, signal: controller.signal }))
