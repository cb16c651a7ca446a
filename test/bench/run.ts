// `npm run bench`.
console.log('not written yet');
