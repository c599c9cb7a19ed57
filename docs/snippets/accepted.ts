import { readFile } from 'node:fs/promises'
import { createTed } from '@opensource-experts/adapters-ted'
import { formatRefusal } from '@opensource-experts/core'
import { proposeCriteria } from '@opensource-experts/criteria'

const ted = createTed()
const notice: Uint8Array = await readFile('examples/data/notice.xml')
const criteria = proposeCriteria(ted.read(notice).procurement, { level: 'basic' }).slice(0, 2)
// Each step leaves its words on the page; one that says nothing has failed to show what it is for.
void formatRefusal
