from check import example, mistake, program

example(prints=["It's late.", 'The robot said "Beep" and ran.'])

mistake(
    'marks-lost',
    lambda run: 'The robot said Beep and ran.' in run.prints,
    'It is nearly right, but the marks round *Beep* did not come out.',
    'They should be seen. So they must stand inside the text. What can stand round it, then?',
)
mistake(
    'small-marks',
    lambda run: "The robot said 'Beep' and ran." in run.prints,
    'Marks came out, but they are the small ones.',
    'Swap them over: the small marks outside, and `"Beep"` with big marks inside.',
)
mistake(
    'text-torn',
    lambda run: run.problem == 'NameError' or (run.problem == 'SyntaxError' and 'said "Beep"' in program.text),
    'Your marks shut the text before *Beep*. So Python took Beep for a word of its own.',
    "Begin and end the whole text with the small mark: `'`. Then the big ones are just letters.",
)
