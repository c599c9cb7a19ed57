import { copyFileSync, readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

// One entry per language, so that a bundle carries those that it imports.
const texts = readdirSync('src/generated/texts').map((name) => `texts/${name.slice(0, -'.ts'.length)}`)

// tsup reads the configuration from the default export; it is the one exception to named exports.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    bare: 'src/bare/index.ts',
    review: 'src/review/index.ts',
    ...Object.fromEntries(texts.map((name) => [name, `src/generated/${name}.ts`])),
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
  onSuccess: async () => copyFileSync('src/generated/catalogue.json', 'dist/catalogue.json'),
})
