"""The words tkinter has constants for, as far as programs for the turtle write them."""
NO = FALSE = OFF = 0
YES = TRUE = ON = 1
N, S, W, E, NW, SW, NE, SE, NS, EW, NSEW, CENTER = 'n s w e nw sw ne se ns ew nsew center'.split()
NONE, X, Y, BOTH = 'none x y both'.split()
LEFT, TOP, RIGHT, BOTTOM = 'left top right bottom'.split()
RAISED, SUNKEN, FLAT, RIDGE, GROOVE, SOLID = 'raised sunken flat ridge groove solid'.split()
HORIZONTAL, VERTICAL = 'horizontal vertical'.split()
NORMAL, DISABLED, ACTIVE, HIDDEN = 'normal disabled active hidden'.split()
FIRST, LAST, END, INSERT, ALL = 'first last end insert all'.split()
BUTT, PROJECTING, ROUND, BEVEL, MITER = 'butt projecting round bevel miter'.split()
