import './pages.css'

// The page itself stands in the HTML; only printing needs code.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
