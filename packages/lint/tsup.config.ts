import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

// A language is an entry of its own, so that a page carries the one it shows.
const languages = readdirSync('src/generated/texts').map((name) => name.replace(/\.ts$/, ''))

// tsup reads the configuration from the default export; it is the one exception to named exports.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    compile: 'src/compile/index.ts',
    texts: 'src/texts/index.ts',
    ...Object.fromEntries(languages.map((name) => [`texts/${name}`, `src/generated/texts/${name}.ts`])),
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
})
