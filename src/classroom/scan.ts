/** Looks for a QR picture in a moment of the camera; what it says, or nothing. */
export type Look = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

/** A side of the picture that is searched; more would only cost time. */
const SIDE = 640

/** True where there is a camera to ask for. */
export function canScan(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === 'function'
}

/** The browser's own detector where it has one; else a package that is fetched now. */
export async function findLook(): Promise<Look> {
  const own = await makeDetector()
  if (own) return async video => (await own.detect(video))[0]?.rawValue
  const { default: jsQR } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  return async video => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight, 1))
    canvas.width = Math.max(1, Math.round(video.videoWidth * scale))
    canvas.height = Math.max(1, Math.round(video.videoHeight * scale))
    if (!paper) return undefined
    paper.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = paper.getImageData(0, 0, canvas.width, canvas.height)
    return jsQR(data, width, height)?.data
  }
}

async function makeDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Made } = globalThis as { BarcodeDetector?: { new(options: object): Detector; getSupportedFormats(): Promise<readonly string[]> } }
  if (!Made) return undefined
  // It is there on systems where it knows no format at all.
  const formats = await Made.getSupportedFormats().catch((): readonly string[] => [])
  return formats.includes('qr_code') ? new Made({ formats: ['qr_code'] }) : undefined
}
