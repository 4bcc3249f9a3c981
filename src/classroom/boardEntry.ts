import { h, render } from 'preact'
import { course } from 'virtual:course'
import { BoardPage } from './BoardPage.tsx'
import './pages.css'
import './board.css'

const host = document.querySelector('#board')
if (!host) throw new Error('board.html has no place for the board')
render(h(BoardPage, { course }), host)
