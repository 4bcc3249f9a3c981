/** A picture that can be printed with: decoded, and closed when it is no longer wanted. */
export type Block = ImageBitmap | HTMLImageElement

export interface Album {
  /** Fetches pictures ahead of need, and forgets all fetched pictures but these and the ones in `hold`. */
  prepare(urls: readonly string[]): void
  /** Decodes a picture away from the page's own thread where the browser can. Rejects when there is no such picture. */
  decode(url: string): Promise<Block>
}

/** Upside down, as the graphics processor wants them: it takes bitmaps as they are, and image elements the right way up. */
const TURNED: ImageBitmapOptions = { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' }

/**
 * Pictures by address: fetched once, kept small (as they were sent) until they are shown.
 * @param upright whether bitmaps are for the page, and not for the graphics processor, which wants them turned over
 */
export function openAlbum(upright = false): Album {
  const fetched = new Map<string, Promise<Blob>>()
  const decodes = upright ? Promise.resolve(true) : canTurn()

  const bring = (url: string): Promise<Blob> => {
    const known = fetched.get(url)
    if (known !== undefined) return known
    const blob = fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} for ${url}`)
      return answer.blob()
    })
    fetched.set(url, blob)
    // Nobody may be waiting yet, and a picture that failed may come another time.
    blob.catch(() => fetched.delete(url))
    return blob
  }

  return {
    prepare(urls) {
      for (const url of fetched.keys()) if (!urls.includes(url)) fetched.delete(url)
      for (const url of urls) void bring(url).catch(() => undefined)
    },
    async decode(url) {
      if (await decodes) {
        try {
          return await createImageBitmap(await bring(url), upright ? {} : TURNED)
        } catch {
          // Opened from a folder, nothing can be fetched, yet an image element may still show it.
        }
      }
      const image = new Image()
      image.src = url
      await image.decode()
      return image
    },
  }
}

/** Gives a block's memory back. */
export function closeBlock(block: Block): void {
  if ('close' in block) block.close()
}

/** Whether the browser can turn a bitmap over while it decodes; some take the wish and do not grant it. */
async function canTurn(): Promise<boolean> {
  try {
    const probe = document.createElement('canvas')
    probe.width = 1
    probe.height = 2
    const ink = probe.getContext('2d', { willReadFrequently: true })
    if (ink === null) return false
    ink.fillRect(0, 0, 1, 1)
    const turned = await createImageBitmap(probe, { imageOrientation: 'flipY' })
    ink.clearRect(0, 0, 1, 2)
    ink.drawImage(turned, 0, 0)
    turned.close()
    return ink.getImageData(0, 1, 1, 1).data[3] === 255
  } catch {
    return false
  }
}
