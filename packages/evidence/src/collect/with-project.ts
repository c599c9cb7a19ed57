import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookUp } from '../git/check-repository'
import { type OpenProject, openProject } from '../git/open-project'
import type { GitRun } from '../git/run-git'
import type { PinnedProject } from '../model/claims'
import { defaultEvidenceLimits, type EvidenceLimits } from '../model/limits'
import type { EvidenceOptions } from './options'

export interface Workshop {
  readonly folder: string
  readonly run: GitRun
  readonly limits: EvidenceLimits
}

/** A folder of its own for git, removed whatever happens. */
export async function withWorkshop<Result>(
  options: EvidenceOptions,
  work: (workshop: Workshop) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(options.tempDir ?? tmpdir(), 'ose-evidence-'))
  try {
    const home = join(folder, 'home')
    await mkdir(home)
    const limits = { ...defaultEvidenceLimits, ...options.limits }
    return await work({
      folder,
      limits,
      run: { home, signal: options.signal, maxMilliseconds: limits.maxMilliseconds },
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** One project after the other, so that only one is on the disk. */
export async function withProject<Result>(
  project: PinnedProject,
  { folder, run, limits }: Workshop,
  options: EvidenceOptions,
  work: (open: OpenProject) => Promise<Result>,
): Promise<Result> {
  const place = join(folder, 'project')
  await mkdir(place)
  try {
    const { localRepositories = false, privateAddresses = false, resolve = lookUp, base = process.cwd() } = options
    return await work(
      await openProject(project, place, run, { localRepositories, privateAddresses, resolve, base, limits }),
    )
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 3 })
  }
}
