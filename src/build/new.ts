// `npm run new lesson machine/ram`, `npm run new simulator ram`.
console.log('not written yet');
