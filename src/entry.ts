/**
 * The page's first script: lets the words that stand in the page be painted, then fetches the game. Where nothing is
 * painted, in a page that opens hidden, it does not wait for that. A game that does not come is asked for again, and
 * the page says so.
 */
const TRY_AGAIN = 4000
const root = document.documentElement
let isCalled = false
// A press on Begin before the game has come changes the address, which may hold a lesson.
root.dataset['opened'] = location.hash

function call(): void {
  if (isCalled) return
  isCalled = true
  import('./main.ts').then(() => { delete root.dataset['late'] }, () => {
    isCalled = false
    root.dataset['late'] = ''
    setTimeout(call, TRY_AGAIN)
  })
}

requestAnimationFrame(() => setTimeout(call))
setTimeout(call, 1000)
