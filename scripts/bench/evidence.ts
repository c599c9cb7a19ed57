// `node --experimental-strip-types scripts/bench/evidence.ts [commits...]` (after a build): evidence of a synthetic repository
// beside `git log --numstat --no-merges` of it, three times by turns (once above 100,000), and the highest memory of this process (git apart). Default: 10,000 and
// 100,000 commits; 1,000,000 takes minutes and 2 GB of disk.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Claims, collectEvidence } from '@opensource-experts/evidence'

const folder = mkdtempSync(join(tmpdir(), 'ose-bench-'))
const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
const people = Array.from({ length: 200 }, (_, at) => `dev${at}@h${at % 40}.example`)

async function makeRepository(commits: number): Promise<string> {
  const path = join(folder, `r${commits}`)
  execFileSync('git', ['init', '-q', '--bare', '--initial-branch=main', path], { env })
  const child = spawn('git', [`--git-dir=${path}`, 'fast-import', '--quiet'], {
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  for (let at = 0; at < commits; at += 1)
    if (!child.stdin.write(commitOf(at))) await new Promise((resolve) => child.stdin.once('drain', resolve))
  child.stdin.end()
  await new Promise((resolve) => child.on('close', resolve))
  execFileSync('git', [`--git-dir=${path}`, 'repack', '-adq'], { env })
  return path
}

/** One to four files of eight lines each, one of them a page; a fifth is recorded by somebody else. */
function commitOf(at: number): string {
  const author = people[(at * 7) % people.length] ?? ''
  const committer = at % 5 === 0 ? (people[(at * 3) % people.length] ?? '') : author
  const second = 1_600_000_000 + at * 60
  const message = `Change ${at}\n\nA few words on why this is done.\n\nSigned-off-by: Dev <${author}>\n`
  const files = Array.from({ length: 1 + (at % 4) }, (_, file) => {
    const path = `${file === 1 ? 'docs' : 'src'}/d${(at + file) % 50}/f${(at * 3 + file) % 400}.${file === 1 ? 'md' : 'c'}`
    const body = Array.from({ length: 8 }, (__, line) => `line ${at} ${file} ${line}\n`).join('')
    return `M 100644 inline ${path}\ndata ${body.length}\n${body}\n`
  })
  return `commit refs/heads/main\nauthor Dev <${author}> ${second} +0000\ncommitter Dev <${committer}> ${second} +0000\ndata ${message.length}\n${message}\n${files.join('')}`
}

/** Five people of two hundred, over the whole history. */
function claimsOf(repository: string): Claims {
  return {
    schemaVersion: '1',
    tenderer: { name: 'Firm', ids: [], domains: ['h1.example'] },
    window: { from: '2020-01-01', to: '2026-12-31' },
    people: [1, 41, 81, 121, 161].map((at) => ({ id: `p${at}`, emails: [people[at] ?? ''], basis: 'employee' })),
    projects: [{ name: 'Engine A', repository }],
  }
}

function referenceSeconds(path: string): number {
  const before = performance.now()
  const { status } = spawnSync('git', [`--git-dir=${path}`, 'log', '--numstat', '--no-merges', 'main'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('git log failed')
  return (performance.now() - before) / 1000
}

async function evidence(path: string) {
  let highest = 0
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss)
  }, 20)
  const before = performance.now()
  const { bundle } = await collectEvidence(claimsOf(path), { localRepositories: true, tempDir: folder })
  clearInterval(timer)
  return {
    seconds: (performance.now() - before) / 1000,
    megabytes: highest / 1e6,
    bundle: JSON.stringify(bundle).length / 1e6,
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

try {
  const sizes = process.argv.slice(2).map(Number)
  for (const commits of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const path = await makeRepository(commits)
    // One beside the other, so that what else the machine does falls on both.
    const runs: { reference: number; own: Awaited<ReturnType<typeof evidence>> }[] = []
    for (let run = 0; run < (commits > 100_000 ? 1 : 3); run += 1)
      runs.push({ reference: referenceSeconds(path), own: await evidence(path) })
    const ratio = median(runs.map(({ reference, own }) => own.seconds / reference))
    const seconds = median(runs.map(({ own }) => own.seconds))
    const memory = Math.max(...runs.map(({ own }) => own.megabytes))
    console.log(
      `${commits} commits: ${seconds.toFixed(2)} s, x ${ratio.toFixed(2)} of git log --numstat --no-merges; ${memory.toFixed(0)} MB at most; bundle ${(runs[0]?.own.bundle ?? 0).toFixed(2)} MB`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
