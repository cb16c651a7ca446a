"""Records a program moment by moment, without changing what it does. src/python/recording.ts says what is written.

A moment is before a line runs, after a function is called, and before it gives back. Three rules keep the program as it
is: none of its own methods is called (no __repr__, no __len__, no __eq__); nothing of it is kept alive; and no
expression is worked out twice: the syntax tree is changed so that each hands its value over as it is worked out.
"""
from _recorder.recorder import Recorder

__all__ = ['Recorder']
