import { defineConfig } from 'vitest/config'

/** The browser checks: the finished build in `dist/`, in a real Chromium, one file at a time on two cores. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
})
