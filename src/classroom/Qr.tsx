import type { JSX } from 'preact'
import { encode } from 'uqr'

/** Light around a QR picture, in its own squares; cameras need it. */
const BORDER = 4

/** A text as a QR picture: black on white on any paper, since cameras read nothing else surely. */
export function Qr(props: { readonly text: string; readonly label: string }): JSX.Element {
  const { size, data } = encode(props.text, { ecc: 'M', border: BORDER })
  // Neighbouring squares of a row are one stroke.
  const path = data.map((row, y) => {
    let strokes = ''
    for (let x = 0; x < size; x += 1) {
      if (!row[x] || row[x - 1]) continue
      let end = x
      while (row[end]) end += 1
      strokes += `M${x} ${y}h${end - x}v1H${x}z`
    }
    return strokes
  }).join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={props.label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
