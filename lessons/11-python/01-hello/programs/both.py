print("Legs of a spider:", 8)
print("Legs of five spiders:", 5 * 8)
