import { readFile } from 'node:fs/promises'
import { createTed } from '@opensource-experts/adapters-ted'
import { proposeCriteria } from '@opensource-experts/criteria'

const ted = createTed()
const published: Uint8Array = await readFile('examples/data/notice.xml')
const criteria = proposeCriteria(ted.read(published).procurement, { level: 'basic' })
