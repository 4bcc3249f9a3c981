import { copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Writes the page that ours is measured against: what a writer gets for nothing by exporting ink to the web. The
 * runtime, the story and the page are three classic scripts; all words up to the next choice are printed at once, a
 * press on a choice prints on below. Its marks are those of our own page, so that one pair of eyes can watch both.
 * Unlike the page that inkle's editor writes it has no fading, no borrowed fonts and no pictures: it is quicker.
 * @param folder absolute path of an empty folder
 * @param json the compiled story
 */
export function writeBarePage(folder: string, json: string): void {
  // The runtime as its makers ship it for script tags.
  copyFileSync(createRequire(import.meta.url).resolve('inkjs'), join(folder, 'ink.js'))
  writeFileSync(join(folder, 'story.js'), `var storyContent = ${json};\n`)
  writeFileSync(join(folder, 'page.js'), SCRIPT)
  writeFileSync(join(folder, 'page.css'), STYLE)
  writeFileSync(join(folder, 'index.html'), PAGE)
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A bare page</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
</head>
<body>
<div id="story"></div>
<script src="ink.js"></script>
<script src="story.js"></script>
<script src="page.js"></script>
</body>
</html>
`

const STYLE = `body { margin: 0; font: 18px/1.6 Georgia, serif; color: #222; background: #fff; }
#story { max-width: 36em; margin: 0 auto; padding: 3em 1em; }
.choice { text-align: center; }
.choice a { color: #b4631c; text-decoration: none; }
.choice a:hover { color: #000; }
`

const SCRIPT = `(function () {
  var story = new inkjs.Story(storyContent)
  var sheet = document.getElementById('story')
  var count = 0
  tell()

  function tell() {
    while (story.canContinue) {
      var text = story.Continue().trim()
      if (text === '') continue
      var paragraph = document.createElement('p')
      paragraph.setAttribute('data-passage', String(count++))
      paragraph.textContent = text
      sheet.appendChild(paragraph)
    }
    story.currentChoices.forEach(offer)
    window.scrollTo(0, document.body.scrollHeight)
  }

  function offer(choice) {
    var paragraph = document.createElement('p')
    var link = document.createElement('a')
    paragraph.className = 'choice'
    link.href = '#'
    link.setAttribute('data-choice', String(choice.index))
    link.textContent = choice.text
    link.addEventListener('click', function (event) {
      event.preventDefault()
      sheet.querySelectorAll('.choice').forEach(function (old) { old.remove() })
      story.ChooseChoiceIndex(choice.index)
      tell()
    })
    paragraph.appendChild(link)
    sheet.appendChild(paragraph)
  }
})()
`
