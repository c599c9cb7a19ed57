/// <reference types="node" />

import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { defined } from '@opensource-experts/core'
import { redact } from '@opensource-experts/core/http'

const run = promisify(execFile)

/** Maven is given five minutes: the artefact has 27 MB. */
const timeLimit = 5 * 60_000

/** Lets Maven fetch the artefact into the folder; the settings, mirrors and cache of the user hold. Returns its path. */
export async function copyFromMaven(options: {
  readonly mvn: string
  readonly coordinates: string
  readonly folder: string
  readonly signal?: AbortSignal
}): Promise<string> {
  const { mvn, coordinates, folder, signal } = options
  try {
    // Run in an empty folder: a pom.xml of the working directory is none of our business.
    await run(mvn, ['-B', '-q', 'dependency:copy', `-Dartifact=${coordinates}`, `-DoutputDirectory=${folder}`], {
      cwd: folder,
      timeout: timeLimit,
      maxBuffer: 1024 * 1024,
      ...defined({ signal }),
    })
  } catch (error) {
    throw failureOf(error, mvn)
  }
  const jar = (await readdir(folder)).find((name) => name.endsWith('.jar'))
  if (jar === undefined) throw new Error(`${mvn} ended without an artefact`)
  return join(folder, jar)
}

function failureOf(error: unknown, mvn: string): Error {
  const { stdout = '' } = error as { stdout?: string }
  const full = /no space left on device/i.test(stdout)
  return full ? Object.assign(new Error('no space left'), { code: 'ENOSPC' }) : new Error(whyMavenFailed(error, mvn))
}

/** Maven quotes addresses of its settings, which may hold a password. */
function whyMavenFailed(error: unknown, mvn: string): string {
  const { code, killed, stdout = '' } = error as { code?: unknown; killed?: boolean; stdout?: string }
  if (code === 'ENOENT') return `there is no ${mvn} on the PATH`
  if (killed) return `${mvn} took longer than ${timeLimit / 60_000} minutes`
  const lines = stripVTControlCharacters(stdout)
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'))
    .map((line) => line.slice('[ERROR]'.length).trim())
  if (lines.some((line) => /(could not|unable to) find|was not found/i.test(line))) return 'there is no such artefact'
  return redact(lines[0] ?? '') || `${mvn} failed (${String(code)})`
}
