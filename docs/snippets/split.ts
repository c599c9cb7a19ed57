import { readFile } from 'node:fs/promises'

const notice: Uint8Array = await readFile('examples/data/notice.xml')
