import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CodeShown } from './CodeShown.tsx'
import { sheetWords } from './sheetWords.ts'

/** A life as a code, to be taken home from a computer that forgets. `address` is where this game stands, for the picture. */
export function CarrySheet(props: { readonly carryOut: () => Promise<{ readonly code: string; readonly unlived: number }>; readonly address: string }): JSX.Element {
  const [carried, show] = useState<{ readonly code: string; readonly unlived: number } | 'failed' | undefined>(undefined)
  useEffect(() => { props.carryOut().then(show, () => show('failed')) }, [])
  if (carried === 'failed') return <p class="sheet-lead">{sheetWords.carryFailed}</p>
  // A camera can only open what is on a network.
  const isOnline = props.address.startsWith('http')
  return (
    <div class="carry">
      <p class="sheet-lead">{sheetWords.carryWhy}</p>
      {carried
        ? (
          <>
            {carried.unlived > 0 && <p class="sheet-lead">{sheetWords.carryLost(carried.unlived)}</p>}
            <CodeShown code={carried.code} qr={isOnline ? `${props.address}#carry=${carried.code}` : carried.code} label={sheetWords.code} />
            {isOnline && <p class="sheet-small">{sheetWords.carryOpens}</p>}
          </>
        )
        : <p role="status">{sheetWords.coming}</p>}
    </div>
  )
}
