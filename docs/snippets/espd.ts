import { readFile } from 'node:fs/promises'
import { createTed } from '@opensource-experts/adapters-ted'

const request: Uint8Array = await readFile('espd-request.xml')
const notice: Uint8Array = await readFile('examples/data/notice.xml')
const { procurement } = createTed().read(notice)
