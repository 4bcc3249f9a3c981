import type { Beat } from './narrative/types.ts'
import type { Vocabulary } from './narrative/vocabulary.ts'
export class Concert {
  constructor(_options: { trouble: () => void }) {}
  open(_s: object): void {}
  set(_s: object): void {}
  learn(_v: Vocabulary): void {}
  play(_told: readonly Beat[], _how: string): void {}
  rest(): void {}
}
