import { readFile } from 'node:fs/promises'
import type { Finding } from '@opensource-experts/core'

const notice: Uint8Array = await readFile('examples/data/notice.xml')
const findings: readonly Finding[] = []
