/** What is used of gifenc, which brings no types of its own. Pixels are RGBA, palettes lists of RGB. */
declare module 'gifenc' {
  export type Palette = readonly (readonly number[])[]
  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options: { palette: Palette; delay: number; repeat?: number }): void
    finish(): void
    bytes(): Uint8Array
  }
  const gifenc: {
    GIFEncoder(): Encoder
    quantize(pixels: Uint8Array, colours: number): Palette
    applyPalette(pixels: Uint8Array, palette: Palette): Uint8Array
  }
  export default gifenc
}
