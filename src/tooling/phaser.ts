import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What the stage names of Phaser, and where it lies in the package's sources. */
const PARTS = {
  Game: 'core/Game',
  Events: 'core/events/index',
  SCALE_MODE: 'scale/const/SCALE_MODE_CONST',
  TintModes: 'renderer/TintModes',
  consts: 'const',
}
/** What a scene finds by name, and enters itself under it: without these nothing is shown. */
const ENTERED = [
  // First: it and the nodes that it draws with need each other, and only from here does each find the other there.
  'renderer/index',
  'cameras/2d/CameraManager', 'events/EventEmitter', 'gameobjects/DisplayList', 'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory', 'gameobjects/image/ImageFactory',
]
/** Switches of Phaser's own build. A `typeof` of what nobody defined is true, as it is a word. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true, CANVAS_RENDERER: false, FEATURE_SOUND: false, WEBGL_DEBUG: false, PLUGIN_CAMERA3D: false, PLUGIN_FBINSTANT: false,
}
const ID = '\0phaser'

/**
 * Builds Phaser from its sources, and of them only what the stage uses: pictures drawn with WebGL. The package's own
 * bundle has sound, input, physics, loading, tiles and text as well; to run it took a slow machine a second in one piece.
 * Under `npm run dev` the package is taken as it is.
 * @param root absolute path of the repository
 */
export function phaserPlugin(root: string): Plugin {
  const sources = join(root, 'node_modules/phaser/src')
  const from = (path: string): string => JSON.stringify(join(sources, `${path}.js`))
  return {
    name: 'phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: id => id === 'phaser' ? ID : null,
    load: id => id !== ID ? null : [
      ...ENTERED.map(path => `import ${from(path)}`),
      ...Object.entries(PARTS).map(([name, path]) => `import ${name} from ${from(path)}`),
      'const { WEBGL } = consts',
      'const [Scale, Core] = [SCALE_MODE, { Events }]',
      'export { Game, WEBGL, Scale, Core, TintModes }',
    ].join('\n'),
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return null
      const switched = code.replace(/typeof ([A-Z][A-Z_0-9]+)\b(?! ===)/g, (_, name: string) => {
        const on = SWITCHES[name]
        if (on === undefined) this.error(`Phaser has a switch that is not set here: ${name}, in ${id}`)
        return String(on)
      })
      return { code: switched, map: null }
    },
  }
}
