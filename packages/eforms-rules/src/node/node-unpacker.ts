/// <reference types="node" />
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { mostBytes, type Unpacker } from '../store/unpacker'

export const nodeUnpacker: Unpacker = {
  digest: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  gunzip: async (bytes) => gunzipSync(bytes, { maxOutputLength: mostBytes }),
}
