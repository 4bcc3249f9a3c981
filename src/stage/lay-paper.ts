/** Lays the paper that everything is printed on over a stage's own element, once. */
export function layPaper(over: HTMLElement, paper: string | null): void {
  if (paper === null) return
  const sheet = document.createElement('div')
  sheet.className = 'stage-paper'
  sheet.style.backgroundImage = `url("${paper}")`
  over.append(sheet)
}
