# Count down from 5 to 1. Then print: Blast off!
