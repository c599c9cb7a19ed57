import { readFileSync } from 'node:fs'
import { createTed } from '@opensource-experts/adapters-ted'

const request = new Uint8Array(readFileSync('espd-request.xml'))
const notice = new Uint8Array(readFileSync('notice.xml'))
const { procurement } = createTed().read(notice)
