"""What the computer is that this Python runs on: `import this_computer` says it."""
import sys

print('Python', '.'.join(map(str, sys.version_info[:3])), 'runs inside your browser, on your own computer.')
print('Nothing that you write here leaves it.')
