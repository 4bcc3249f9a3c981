import { defineConfig } from 'vitest/config'
import { storyPlugin } from './src/tooling/plugin.ts'
import { phaserPlugin } from './src/tooling/phaser.ts'
import { webPlugin } from './src/tooling/web.ts'

export default defineConfig({
  base: './',
  plugins: [storyPlugin(import.meta.dirname), phaserPlugin(import.meta.dirname), webPlugin(import.meta.dirname)],
  build: {
    target: 'es2022',
    // Phaser is one piece and comes late, on its own: its size is known and meant.
    chunkSizeWarningLimit: 1500,
    // Pictures and sounds stay files, however small: the page must not carry what is not yet seen.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { index: 'index.html', board: 'board.html', teacher: 'teacher.html', guide: 'guide.html' } },
  },
  // One letter beyond Latin-1 and a browser keeps the whole of a script at two bytes a letter.
  esbuild: { charset: 'ascii' },
  // A machine that draws pictures beside it is several times slower.
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], testTimeout: 30_000, hookTimeout: 60_000 },
})
