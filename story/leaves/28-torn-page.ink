// Leaf 28, half a page from Hayasaka's diary, put into Russian by an office. Its error: what is on the other half.
=== leaf_torn_page ===
# leaf: torn-page
# document: heading
FROM A NOTEBOOK (TRANSLATION; LEFT HALF WANTING)
# document: typed
… August, twentieth year of Shōwa. Hot.
# document: typed
… to {august() == "hailar":the river. He had mown, or said so|{august() == "handaohezi":the hay. It smelled as in Chekhov|{august() == "sungari":the bridge. The river was up|the yard. Somebody was pumping, so as not to hear}}}.
# document: typed
I asked him what I should do.
# document: typed
… a mistake in the aspect. The first {verb_fault()}
# document: blank
………
* [Read the line about the answer. # id: torn.answer]
    {hayasaka:
    - "go": … said: south, and signed for my lamps. I have counted the lamps. There are nine … # thread: hayasaka # document: typed
    - "yield": … said: to them, with him. My driver has heard it. He carries my case now and does not give it … # thread: hayasaka # document: typed
    - else: … said: undo it. It was the shortest lesson. Copied once more, in order … # thread: hayasaka # document: typed
    }
* [Read the line about the teacher. # id: torn.teacher]
    # document: typed
    {softened > 1: … he always makes a sentence kinder. I waited to hear it made kinder …|{sharpened > 0: … he has put words into men's mouths. I had none, and asked for some …|… he has said what was said. So I believed …}}
- {hayasaka == "stay":
    # document: typed
    … the list: Andreyev; Bo; Chen; Chen; Ding … (Here the page is torn.)
- else:
    # document: typed
    … when Chekhov left the island he wrote to his mother that he was bringing home … (Here the page is torn.)
}
{stand:
- "stacked": Of the pupil: see the report on the cavalry. # thread: makertui # document: blue
- "fired": The pupil was taken at the pillboxes. # thread: makertui # document: blue
- "south": The pupil left by the transport. Not looked for. # thread: keys # document: blue
- "yard": The pupil isn't in any list of this year. # thread: keys # document: blue
- "staff": The pupil had the keys. # thread: keys # document: blue
- "hay": The pupil was not at the muster. # thread: makertui # document: blue
- "hills": The pupil answered, at the fourth call. # thread: hurrah # document: blue
- "lagged": The pupil fell behind. # thread: makertui # document: blue
- else: The pupil was where he was put. # document: blue
}
# leaf: end
That is leaf 28, in Russian; the Japanese of it has not been kept. {hayasaka:
- "go": A photograph is all that there is of him after it, at a station, with a lamp.
- "yield": He was a witness at Khabarovsk, later, and kept to what he knew.
- else: His own people shot him on the seventeenth. The half that's torn away had the rest of the alphabet.
}
->->

/* The end of Hayasaka's line on his own mistake, as the pupil took it. */
=== function verb_fault() ===
{
- verb == "corrected": ~ return "in ten years. He corrected me. It was the last lesson."
- else: ~ return "in ten years. He let it stand, out of kindness, or was listening."
}
