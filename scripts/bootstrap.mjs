// What a fresh machine runs: any Node from 20 on, npm, and nothing else by hand. Installs pnpm's tree (which brings the
// workspace's own Node 22), builds, and hands over to the demo or the checks. Plain JavaScript: it runs before TypeScript can.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pnpmVersion = '12.21.0'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [task = '', ...rest] = process.argv.slice(2)
const bin = join(root, 'node_modules', '.bin')

/** Runs a command; its output is kept back and shown only if it fails, unless `shown`. */
function run(command, args, { shown = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const path = `${bin}${delimiter}${process.env.PATH ?? ''}`
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout?.on('data', (data) => {
      output += data
    })
    child.stderr?.on('data', (data) => {
      output += data
    })
    child.on('error', (error) => resolve({ code: 2, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function step(name, command, args, env) {
  const started = Date.now()
  const { code, output } = await run(command, args, { env })
  if (code !== 0) {
    console.error(output)
    console.error(`${name} failed: ${[command, ...args].join(' ')} ended with ${code}.`)
    process.exit(code)
  }
  console.log(`${name.padEnd(9)} ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

const pnpm = ['--yes', `pnpm@${pnpmVersion}`]
await step('install', 'npx', [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], { CI: 'true' })
await step('build', 'npx', [...pnpm, 'run', 'build'])

const node = join(bin, 'node')
const entry = { demo: 'scripts/demo/demo.ts', test: 'scripts/checks/run-all.ts' }[task]
if (!entry || !existsSync(node)) {
  console.error(
    entry
      ? `There is no ${node}: the npm package "node" did not install its binary.`
      : `Unknown task "${task}": demo or test.`,
  )
  process.exit(2)
}
// Where the user stood, so that `npm run demo -- ../notice.xml` finds its file.
const { code } = await run(
  node,
  ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', entry, ...rest],
  {
    shown: true,
    env: { OSE_CWD: process.env.INIT_CWD ?? process.cwd() },
  },
)
process.exit(code)
