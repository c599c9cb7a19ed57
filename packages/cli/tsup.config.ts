import { defineConfig } from 'tsup'

// tsup reads the configuration from the default export; it is the one exception to named exports.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    bin: 'src/bin.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  // Each command is a chunk of its own, loaded when it runs: `ose --help` loads no engine.
  splitting: true,
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
  sourcemap: false,
  treeshake: true,
})
